package com.mascotposes.mascots;

import com.mascotposes.platform.problem.InvalidRequestException;
import com.mascotposes.storage.PictureAddresses;
import com.mascotposes.storage.PictureKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Makes mascots of pictures that were uploaded before. */
@ApplicationScoped
public class MascotsFromPictures {

  private static final String DEFAULT_NAME = "Uploaded visual";

  @Inject PictureAddresses addresses;

  @Inject MascotRepository mascots;

  @Inject Clock clock;

  /**
   * Adds a finished mascot; costs nothing.
   *
   * @throws InvalidRequestException the address is not one of our own pictures
   */
  @Transactional
  public Mascot add(UUID accountId, FromImageRequest request) {
    PictureKey picture =
        address(request.imageUrl())
            .flatMap(addresses::keyOf)
            .orElseThrow(
                () ->
                    new InvalidRequestException(
                        "imageUrl", "must be an address that upload-image answered"));
    String name = request.name() == null ? DEFAULT_NAME : request.name();
    Mascot mascot = Mascot.fromPicture(accountId, name, picture, clock.instant());
    mascots.add(mascot);
    return mascot;
  }

  private static Optional<URI> address(String text) {
    try {
      return Optional.of(URI.create(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
