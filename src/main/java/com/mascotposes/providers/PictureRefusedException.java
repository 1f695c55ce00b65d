package com.mascotposes.providers;

/** The provider's rules forbid this picture. The same words will be refused again. */
public class PictureRefusedException extends ProviderException {

  /**
   * @param reason a sentence that may be shown to the designer; never holds a key or an address
   */
  public PictureRefusedException(String reason) {
    super(reason, null);
  }

  public PictureRefusedException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
