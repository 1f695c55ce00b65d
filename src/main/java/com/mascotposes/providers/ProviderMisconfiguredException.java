package com.mascotposes.providers;

/**
 * Key, model or address of the provider is wrong. Every job would fail alike until an operator
 * acts.
 */
public class ProviderMisconfiguredException extends ProviderException {

  /**
   * @param reason a sentence that may be shown to the designer; never holds a key or an address
   */
  public ProviderMisconfiguredException(String reason) {
    super(reason, null);
  }

  public ProviderMisconfiguredException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
