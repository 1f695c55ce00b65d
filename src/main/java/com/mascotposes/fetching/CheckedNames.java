package com.mascotposes.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a host's name once, and the client connects to exactly these addresses: between check
 * and connection the name cannot come to mean another one. A name of which any address is not
 * allowed is refused as a whole.
 */
final class CheckedNames implements DnsResolver {

  private final FetchRules rules;
  private final ExecutorService threads;

  /**
   * @param threads where names are looked up, since a look-up cannot be interrupted
   */
  CheckedNames(FetchRules rules, ExecutorService threads) {
    this.rules = rules;
    this.threads = threads;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = lookUp(host.replaceAll("^\\[|]$", ""));
    if (found.length == 0 || !Arrays.stream(found).allMatch(rules.isAllowed())) {
      throw new UnknownHostException(host);
    }
    return found;
  }

  private InetAddress[] lookUp(String host) throws UnknownHostException {
    Future<InetAddress[]> answer = threads.submit(() -> rules.names().resolve(host));
    Duration patience = rules.silence();
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      answer.cancel(true);
      UnknownHostException unknown = new UnknownHostException(host);
      unknown.initCause(e);
      throw unknown;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnknownHostException(host);
    }
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
