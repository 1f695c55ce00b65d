package com.mascotposes.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.platform.limits.RequestOwner;
import com.mascotposes.platform.problem.ProblemException;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SafeFetchTest {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);
  private Set<String> caller = Set.of();

  private final SafeFetch fetch =
      new SafeFetch() {
        @Override
        byte[] fetched(URI address) {
          return address.getPath().equals("/slow") ? slowly() : new byte[] {1};
        }
      };

  SafeFetchTest() {
    fetch.owner =
        new RequestOwner() {
          @Override
          public Set<String> names() {
            return caller;
          }
        };
  }

  private CountDownLatch begun = new CountDownLatch(0);

  private byte[] slowly() {
    begun.countDown();
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new byte[] {2};
  }

  @AfterEach
  void stop() {
    end.countDown();
    threads.shutdown();
  }

  @Test
  void accountWithSlowAddresses_holdsNobodyElseUp() throws InterruptedException {
    slow("ann", "https://one.example.org/slow", "https://two.example.org/slow");

    refused(429, "ann", "https://three.example.org/slow");
    assertThat(fetched("ben", "https://quick.example.org/")).containsExactly(1);
  }

  @Test
  void slowHost_holdsNoOtherHostUp() throws InterruptedException {
    slow("ann", "https://one.example.org/slow");
    slow("ben", "https://ONE.example.org/slow");

    refused(429, "cat", "https://one.example.org/");
    assertThat(fetched("cat", "https://quick.example.org/")).containsExactly(1);
  }

  @Test
  void fourUnderWay_areAllThereMayBe() throws InterruptedException {
    slow("ann", "https://one.example.org/slow", "https://two.example.org/slow");
    slow("ben", "https://three.example.org/slow", "https://four.example.org/slow");

    refused(503, "cat", "https://quick.example.org/");
  }

  private void slow(String account, String... addresses) throws InterruptedException {
    for (String address : addresses) {
      begun = new CountDownLatch(1);
      caller = Set.of("account " + account);
      threads.execute(() -> fetch.picture(URI.create(address)));
      assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  private byte[] fetched(String account, String address) {
    caller = Set.of("account " + account);
    return fetch.picture(URI.create(address));
  }

  private void refused(int status, String account, String address) {
    assertThatThrownBy(() -> fetched(account, address))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.status()).isEqualTo(status));
  }
}
