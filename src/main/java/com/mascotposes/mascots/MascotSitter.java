package com.mascotposes.mascots;

import com.mascotposes.drawings.Portraits;
import com.mascotposes.drawings.Portraits.Portrait;
import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.MascotDescription;
import com.mascotposes.providers.ReferencePicture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What to ask a provider for, of a mascot that has no picture yet. */
@ApplicationScoped
public class MascotSitter {

  @Inject Portraits portraits;

  /**
   * Its words, the example it follows, and a backdrop far from the colours of either.
   *
   * @throws com.mascotposes.jobs.GiveUpException the example is no longer in its store
   * @throws com.mascotposes.storage.StorageUnavailableException the store does not answer
   */
  DrawRequest requestFor(Mascot mascot) {
    MascotDescription words = mascot.description();
    Optional<Portrait> example = mascot.example().map(portraits::of);
    List<ReferencePicture> references =
        example.stream()
            .map(each -> new ReferencePicture(each.png(), "image/png", "an example to follow"))
            .toList();
    String backdrop =
        example.map(Portrait::backdrop).orElseGet(() -> BackdropForWords.of(words).hex());
    return new DrawRequest(words, references, mascot.wish(), backdrop, false);
  }
}
