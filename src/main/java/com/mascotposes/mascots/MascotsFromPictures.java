package com.mascotposes.mascots;

import com.mascotposes.storage.PictureKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Makes mascots of pictures that exist. */
@ApplicationScoped
public class MascotsFromPictures {

  private static final String DEFAULT_NAME = "Uploaded visual";

  @Inject MascotRepository mascots;

  @Inject Clock clock;

  /**
   * Adds a finished mascot; costs nothing.
   *
   * @param name null for the usual one
   * @param picture in our store
   */
  @Transactional
  public Mascot add(UUID accountId, String name, PictureKey picture) {
    Mascot mascot =
        Mascot.fromPicture(accountId, name == null ? DEFAULT_NAME : name, picture, clock.instant());
    mascots.add(mascot);
    return mascot;
  }
}
