package com.mascotposes.platform.requests;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of addresses, such as {@code 10.0.0.0/8}, {@code fd00::/8} or a single {@code 192.0.2.7}.
 *
 * @param first any address of the range
 * @param prefix how many leading bits all its addresses share
 */
record Network(InetAddress first, int prefix) {

  /** Only literals: asking a name server for what a client sent would let clients make us wait. */
  private static final Pattern LITERAL =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

  /**
   * @throws IllegalArgumentException not an address or range; the message says so
   */
  static Network parse(String text) {
    String[] parts = text.strip().split("/", 2);
    InetAddress address =
        address(parts[0])
            .orElseThrow(() -> new IllegalArgumentException(text + " is not an address"));
    int most = address.getAddress().length * 8;
    if (parts.length == 1) {
      return new Network(address, most);
    }
    if (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > most) {
      throw new IllegalArgumentException(text + " is not a range of addresses");
    }
    return new Network(address, Integer.parseInt(parts[1]));
  }

  /** The address that the text spells; empty for names and nonsense. */
  static Optional<InetAddress> address(String text) {
    if (text.length() > 45 || !LITERAL.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  boolean contains(InetAddress address) {
    byte[] mine = first.getAddress();
    byte[] other = address.getAddress();
    if (mine.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < prefix; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
