package com.mascotposes.fetching;

/**
 * The address was not fetched. The message goes on after the name of a field, such as "must be a
 * public https address", and never tells more about a network than anybody can find out.
 */
public class FetchRefusedException extends RuntimeException {

  FetchRefusedException(String message, Throwable cause) {
    super(message, cause);
  }

  FetchRefusedException(String message) {
    this(message, null);
  }
}
