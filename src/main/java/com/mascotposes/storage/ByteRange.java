package com.mascotposes.storage;

import com.mascotposes.platform.problem.ProblemException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a picture (RFC 9110, section 14).
 *
 * @param first first byte, from 0
 * @param last last byte, included, below the size
 * @param size of the whole picture
 */
record ByteRange(int first, int last, int size) {

  private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

  /**
   * Empty when the whole picture is to be sent: no header, another unit, several ranges, nonsense.
   *
   * @throws ProblemException 416: the range lies behind the end
   */
  static Optional<ByteRange> of(String header, int size) {
    Matcher asked = SINGLE.matcher(header == null ? "" : header.strip());
    if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
      return Optional.empty();
    }
    if (asked.group(1).isEmpty()) {
      int tail = Math.min(Integer.parseInt(asked.group(2)), size);
      return Optional.of(satisfiable(size - tail, size - 1, size));
    }
    int first = Integer.parseInt(asked.group(1));
    int last = asked.group(2).isEmpty() ? size - 1 : Integer.parseInt(asked.group(2));
    boolean isBackwards = !asked.group(2).isEmpty() && last < first;
    return isBackwards
        ? Optional.empty()
        : Optional.of(satisfiable(first, Math.min(last, size - 1), size));
  }

  private static ByteRange satisfiable(int first, int last, int size) {
    if (first > last) {
      throw new ProblemException(
              416, "range-not-satisfiable", "The picture has only " + size + " bytes.")
          .with("Content-Range", "bytes */" + size);
    }
    return new ByteRange(first, last, size);
  }

  byte[] cut(byte[] bytes) {
    return Arrays.copyOfRange(bytes, first, last + 1);
  }

  String contentRange() {
    return "bytes " + first + "-" + last + "/" + size;
  }
}
