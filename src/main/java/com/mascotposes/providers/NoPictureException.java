package com.mascotposes.providers;

/** The provider answered, perhaps in words, but without a usable picture. */
public class NoPictureException extends ProviderException {

  /**
   * @param reason a sentence that may be shown to the designer; never holds a key or an address
   */
  public NoPictureException(String reason) {
    super(reason, null);
  }

  public NoPictureException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
