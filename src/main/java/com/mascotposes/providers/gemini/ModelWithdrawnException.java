package com.mascotposes.providers.gemini;

import com.mascotposes.providers.ProviderMisconfiguredException;

/** The API does not offer this model, or no longer. Another one may draw. */
class ModelWithdrawnException extends ProviderMisconfiguredException {

  ModelWithdrawnException(Throwable cause) {
    super("The drawing service does not offer the configured model (gemini.model).", cause);
  }
}
