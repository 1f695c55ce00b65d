package com.mascotposes.platform.requests;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells where a client is. Behind a proxy every connection comes from the proxy, which says in
 * {@code X-Forwarded-For} for whom; anybody else may write that header too, so it counts only as
 * far as trusted proxies wrote it.
 *
 * <p>A household has 2^64 addresses of version 6; they count as one, by their first 64 bits.
 */
final class ClientAddresses {

  static final String HEADER = "X-Forwarded-For";

  private static final int HOUSEHOLD_BYTES = 8;
  private static final int MOST_HOPS = 20;

  private final List<Network> proxies;

  /**
   * @param proxies addresses and ranges with commas between; blank for none
   * @throws IllegalArgumentException one of them is none
   */
  ClientAddresses(String proxies) {
    this.proxies =
        Arrays.stream(proxies.split(","))
            .filter(each -> !each.isBlank())
            .map(Network::parse)
            .toList();
  }

  /**
   * The nearest hop that is no trusted proxy.
   *
   * @param peer who holds the connection
   * @param forwarded the header's value; may be null
   */
  String of(String peer, String forwarded) {
    Optional<InetAddress> nearest = Network.address(peer.replaceFirst("%.*", ""));
    if (nearest.isEmpty()) {
      return "unknown";
    }
    InetAddress client = nearest.get();
    String[] hops = forwarded == null ? new String[0] : forwarded.split(",", -1);
    for (int i = hops.length - 1; i >= Math.max(0, hops.length - MOST_HOPS); i--) {
      Optional<InetAddress> hop = Network.address(hops[i].strip());
      if (!isProxy(client) || hop.isEmpty()) {
        break;
      }
      client = hop.get();
    }
    return text(client);
  }

  private boolean isProxy(InetAddress address) {
    return proxies.stream().anyMatch(network -> network.contains(address));
  }

  private static String text(InetAddress address) {
    if (!(address instanceof Inet6Address)) {
      return address.getHostAddress();
    }
    byte[] household = Arrays.copyOf(address.getAddress(), 16);
    Arrays.fill(household, HOUSEHOLD_BYTES, 16, (byte) 0);
    try {
      return InetAddress.getByAddress(household).getHostAddress() + "/64";
    } catch (UnknownHostException e) {
      throw new IllegalStateException("sixteen bytes are an address", e);
    }
  }
}
