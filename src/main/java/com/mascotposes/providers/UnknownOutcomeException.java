package com.mascotposes.providers;

/**
 * The request was sent and no complete answer came back: a picture may have been made and billed.
 */
public class UnknownOutcomeException extends ProviderException {

  /**
   * @param reason a sentence that may be shown to the designer; never holds a key or an address
   */
  public UnknownOutcomeException(String reason) {
    super(reason, null);
  }

  public UnknownOutcomeException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
