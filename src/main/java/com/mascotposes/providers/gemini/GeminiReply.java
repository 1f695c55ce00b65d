package com.mascotposes.providers.gemini;

/**
 * A complete HTTP answer.
 *
 * @param status the HTTP status, or something below 100 when the peer spoke no HTTP
 * @param retryAfter the header of that name; null when absent
 * @param date the header of that name; null when absent
 * @param body never null, may be empty
 */
record GeminiReply(int status, String retryAfter, String date, byte[] body) {

  boolean isOk() {
    return status == 200;
  }
}
