package com.mascotposes.drawings;

/**
 * Whoever shows how far a picture has come. Both are called inside the transaction that records the
 * step, and again when the step is repeated.
 */
public interface Progress {

  /** A request to the provider is about to be sent. */
  void drawing();

  /** The picture is bought and kept. */
  void cutting();
}
