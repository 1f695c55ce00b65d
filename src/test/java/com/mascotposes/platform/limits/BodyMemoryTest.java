package com.mascotposes.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.platform.problem.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BodyMemoryTest {

  private static final long MB = 1024 * 1024;
  private static final long LARGEST = 2 * 15_000_000;

  private final List<Set<String>> asked = new ArrayList<>();
  private final List<FairShares.Lease> closed = new ArrayList<>();

  @Test
  void smallHeap_takesSomeLargeBodiesAndOneAccountNotAllOfThem() {
    FairShares memory = BodyMemory.shares(512 * MB);

    assertThat(memory.take(LARGEST, Set.of("account ann"), Duration.ZERO)).isNotNull();
    assertThatThrownBy(() -> memory.take(LARGEST, Set.of("account ann"), Duration.ZERO))
        .isInstanceOf(TooManyRequestsException.class);
    assertThat(memory.take(LARGEST, Set.of("account ben"), Duration.ZERO)).isNotNull();
    assertThatThrownBy(() -> memory.take(LARGEST, Set.of("account cat"), Duration.ZERO))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.status()).isEqualTo(503));
  }

  @Test
  void heavyWork_isOneAtATimeOnASmallHeapAndTwoOnALargeOne() {
    FairShares small = HeavyWork.places(512 * MB);
    FairShares large = HeavyWork.places(4096 * MB);

    small.take(1, Set.of("account ann"), Duration.ZERO);
    large.take(1, Set.of("account ann"), Duration.ZERO);

    assertThatThrownBy(() -> small.take(1, Set.of("account ben"), Duration.ZERO))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> large.take(1, Set.of("account ann"), Duration.ZERO))
        .isInstanceOf(TooManyRequestsException.class);
    assertThat(large.take(1, Set.of("account ben"), Duration.ZERO)).isNotNull();
  }

  @Test
  void placeOfHeavyWorkThatFails_isGivenBack() {
    HeavyWork work = new HeavyWork();
    Set<String> ann = Set.of("account ann");

    assertThatThrownBy(
            () ->
                work.inTurn(
                    ann,
                    () -> {
                      throw new IllegalStateException("no picture");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(work.inTurn(ann, () -> "done")).isEqualTo("done");
  }

  @Test
  void memoryOfARequest_isGivenBackWhenItEnds() {
    HeldBody held = held();

    held.hold(HeldBody.SMALL_BYTES, 7);
    assertThat(asked).isEmpty();
    held.hold(HeldBody.SMALL_BYTES + 1, 7);
    held.hold(1_000_000, 1);
    assertThat(asked).hasSize(2).allMatch(names -> names.contains("account ann"));
    assertThat(closed).isEmpty();

    held.letGo();

    assertThat(closed).hasSize(2);
  }

  private HeldBody held() {
    HeldBody held = new HeldBody();
    held.owner = new RequestOwner();
    held.owner.signedIn("ann");
    held.memory =
        new BodyMemory() {
          @Override
          FairShares.Lease take(long amount, Set<String> owners) {
            asked.add(owners);
            return () -> closed.add(null);
          }
        };
    return held;
  }
}
