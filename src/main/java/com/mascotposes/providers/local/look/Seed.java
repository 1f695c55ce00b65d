package com.mascotposes.providers.local.look;

import java.util.List;

/**
 * Choices that look free and are always the same for the same words.
 *
 * @param value any number; see {@link #of} for how words become one
 */
public record Seed(long value) {

  /** A seed from texts (FNV-1a over their characters, then SplitMix64); nulls count as empty. */
  public static Seed of(String... texts) {
    long hash = 0xcbf29ce484222325L;
    for (String text : texts) {
      for (int i = 0; text != null && i < text.length(); i++) {
        hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ 0x1f) * 0x100000001b3L;
    }
    return new Seed(scrambled(hash));
  }

  private static long scrambled(long from) {
    long z = from + 0x9e3779b97f4a7c15L;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }

  /** A number of at least 0 and below 1 for one trait; other traits get unrelated ones. */
  public double share(String trait) {
    long mixed = scrambled(value ^ of(trait).value);
    return (mixed >>> 11) * 0x1.0p-53;
  }

  /** A number between two bounds for one trait. */
  public double between(String trait, double from, double to) {
    return from + (to - from) * share(trait);
  }

  /** One of a list's members for one trait. */
  public <T> T pick(String trait, List<T> from) {
    return from.get((int) (share(trait) * from.size()));
  }
}
