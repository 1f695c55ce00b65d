package com.mascotposes.providers;

/** A provider did not answer with a picture. The subclass says whether asking again can help. */
public abstract class ProviderException extends RuntimeException {

  ProviderException(String message, Throwable cause) {
    super(message, cause);
  }
}
