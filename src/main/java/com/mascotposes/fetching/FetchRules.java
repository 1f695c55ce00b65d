package com.mascotposes.fetching;

import java.net.InetAddress;
import java.time.Duration;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.core5.ssl.SSLContexts;

/**
 * What may be fetched, and how long and large it may be.
 *
 * @param names who turns a host's name into addresses
 * @param isAllowed which addresses may be connected to
 * @param port the only one
 * @param tls whose certificates are believed
 * @param silence how long a server may keep quiet between two bytes
 * @param total how long everything may take, redirects included
 * @param mostBytes of the picture
 * @param mostRedirects each of which is checked like the first address
 */
record FetchRules(
    DnsResolver names,
    Predicate<InetAddress> isAllowed,
    int port,
    SSLContext tls,
    Duration silence,
    Duration total,
    int mostBytes,
    int mostRedirects) {

  /** Pictures of at most 10 MB from the public internet within ten seconds. */
  static FetchRules ofTheInternet() {
    return new FetchRules(
        SystemDefaultDnsResolver.INSTANCE,
        PublicAddresses::isPublic,
        443,
        SSLContexts.createDefault(),
        Duration.ofSeconds(4),
        Duration.ofSeconds(10),
        10 * 1024 * 1024,
        3);
  }
}
