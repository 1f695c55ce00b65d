package com.mascotposes.poses.live;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * How far a client has read a stream: the version it saw last of each thing, in the order in which
 * it asked for them. Sent as the id of every event, such as {@code 4.2.7}, it comes back in {@code
 * Last-Event-ID} to whichever node the client reaches next.
 */
final class Bookmark {

  /** In place of a version: the client knows that the thing is gone. */
  private static final long GONE = Long.MAX_VALUE;

  private static final Pattern FORM = Pattern.compile("(\\d{1,18}|x)(\\.(\\d{1,18}|x))*");

  private final long[] versions;

  private Bookmark(long[] versions) {
    this.versions = versions;
  }

  /**
   * @param text what the client sent; a missing or foreign one means that it has seen nothing
   * @param things how many the client follows
   */
  static Bookmark of(String text, int things) {
    if (text != null && FORM.matcher(text).matches()) {
      long[] versions =
          Arrays.stream(text.split("\\."))
              .mapToLong(each -> each.equals("x") ? GONE : Long.parseLong(each))
              .toArray();
      if (versions.length == things) {
        return new Bookmark(versions);
      }
    }
    return new Bookmark(new long[things]);
  }

  boolean hasSeen(int thing, long version) {
    return versions[thing] >= version;
  }

  boolean hasSeenGone(int thing) {
    return versions[thing] == GONE;
  }

  /**
   * Whether nothing more can come of this thing.
   *
   * @param sight null when it exists no more
   */
  boolean hasSeenEnd(int thing, Sight sight) {
    return sight == null
        ? hasSeenGone(thing)
        : sight.isFinished() && hasSeen(thing, sight.version());
  }

  void sees(int thing, long version) {
    versions[thing] = version;
  }

  void seesGone(int thing) {
    versions[thing] = GONE;
  }

  @Override
  public String toString() {
    return LongStream.of(versions)
        .mapToObj(version -> version == GONE ? "x" : Long.toString(version))
        .collect(Collectors.joining("."));
  }
}
