package com.mascotposes.fetching;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from all others, after the registries of special-purpose
 * addresses (IANA, RFC 6890).
 *
 * <p>Of IPv6 only global unicast is public, without what carries an IPv4 address inside: that could
 * lead anywhere. An IPv4 address in IPv6's clothes ({@code ::ffff:10.0.0.1}) is taken as IPv4.
 */
final class PublicAddresses {

  private static final List<Range> NOT_PUBLIC_V4 =
      ranges(
          "0.0.0.0/8", // this network
          "10.0.0.0/8", // private
          "100.64.0.0/10", // carrier-grade NAT, and a cloud's metadata
          "127.0.0.0/8", // loopback
          "168.63.129.16/32", // a cloud's metadata
          "169.254.0.0/16", // link-local, and most clouds' metadata
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocol assignments, and a cloud's metadata
          "192.0.2.0/24", // documentation
          "192.88.99.0/24", // 6to4 relays
          "192.168.0.0/16", // private
          "198.18.0.0/15", // benchmarks
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4"); // reserved, broadcast

  private static final Range GLOBAL_UNICAST_V6 = Range.of("2000::/3");

  private static final List<Range> NOT_PUBLIC_V6 =
      ranges(
          "2001::/23", // protocol assignments, Teredo among them
          "2001:db8::/32", // documentation
          "2002::/16", // 6to4
          "3fff::/20"); // documentation

  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    if (address instanceof Inet4Address) {
      return NOT_PUBLIC_V4.stream().noneMatch(range -> range.contains(address));
    }
    return GLOBAL_UNICAST_V6.contains(address)
        && NOT_PUBLIC_V6.stream().noneMatch(range -> range.contains(address));
  }

  private static List<Range> ranges(String... texts) {
    return Stream.of(texts).map(Range::of).toList();
  }

  /**
   * @param bits of the prefix that count
   */
  private record Range(BigInteger prefix, int bits, int length) {

    static Range of(String text) {
      String[] parts = text.split("/");
      try {
        byte[] bytes = InetAddress.getByName(parts[0]).getAddress();
        int bits = Integer.parseInt(parts[1]);
        return new Range(prefixOf(bytes, bits), bits, bytes.length);
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(text, e);
      }
    }

    private static BigInteger prefixOf(byte[] bytes, int bits) {
      return new BigInteger(1, bytes).shiftRight(bytes.length * 8 - bits);
    }

    boolean contains(InetAddress address) {
      byte[] bytes = address.getAddress();
      return bytes.length == length && prefixOf(bytes, bits).equals(prefix);
    }
  }
}
