package com.mascotposes.mascots;

/** Older plugins send empty text for what a person left out. */
final class Blank {

  private Blank() {}

  static String asNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
