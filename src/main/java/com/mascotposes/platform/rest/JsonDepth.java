package com.mascotposes.platform.rest;

import com.mascotposes.platform.problem.InvalidRequestException;

/**
 * Refuses JSON that is nested more deeply than anything of ours, before a parser climbs down: each
 * level costs it a stack frame or two, and parsers differ in how they end.
 */
final class JsonDepth {

  private static final int DEEPEST = 20;

  private JsonDepth() {}

  /**
   * @param json in UTF-8, well-formed or not
   * @throws InvalidRequestException too deep
   */
  static void check(byte[] json) {
    int depth = 0;
    boolean inText = false;
    for (int i = 0; i < json.length; i++) {
      if (json[i] == '"') {
        inText = !inText;
      } else if (inText) {
        i += json[i] == '\\' ? 1 : 0;
      } else if (json[i] == '{' || json[i] == '[') {
        depth++;
      } else if (json[i] == '}' || json[i] == ']') {
        depth--;
      }
      if (depth > DEEPEST) {
        throw new InvalidRequestException("body", "is nested too deeply");
      }
    }
  }
}
