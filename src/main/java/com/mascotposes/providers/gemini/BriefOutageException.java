package com.mascotposes.providers.gemini;

import com.mascotposes.providers.ProviderUnavailableException;

/** Surely nothing was drawn and nobody asked to wait: another try within seconds may do. */
class BriefOutageException extends ProviderUnavailableException {

  BriefOutageException(String reason, Throwable cause) {
    super(reason, null, cause);
  }
}
