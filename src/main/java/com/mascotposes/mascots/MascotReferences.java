package com.mascotposes.mascots;

import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.kept.KeptPictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says which pictures show who a mascot is, whatever it does. */
@ApplicationScoped
public class MascotReferences {

  @Inject MascotRepository mascots;

  @Inject KeptPictures kept;

  @Inject Clock clock;

  /**
   * From now on the poses of all designs of this character are drawn from this one and measured
   * against it; doing it twice changes nothing.
   *
   * @throws ProblemException 409 when it has no picture
   */
  @Transactional
  public Mascot approve(UUID accountId, UUID id) {
    Mascot mascot = finished(mascots.kept(accountId, id));
    mascots.approve(mascot);
    return mascot;
  }

  /**
   * Replaces the pictures that go along with the mascot's own to whoever draws its poses. What is
   * no longer pinned leaves the store with the mascot.
   *
   * @param pictures up to {@value Mascot#MOST_PINNED}; may be empty
   * @throws ProblemException 409 when it has no picture of its own
   */
  @Transactional
  public Mascot pin(UUID accountId, UUID id, List<PictureKey> pictures) {
    Mascot mascot = finished(mascots.get(accountId, id));
    mascots.lock(mascot);
    List<PictureKey> before = mascot.pinned();
    mascot.pins(pictures, clock.instant());
    before.stream()
        .filter(key -> !mascot.pictures().contains(key))
        .filter(key -> !mascots.isUsedByOthers(mascot, key))
        .forEach(key -> kept.handOver(key, id));
    return mascot;
  }

  private static Mascot finished(Mascot mascot) {
    if (!mascot.isFinished()) {
      throw new ProblemException(
          409,
          "mascot-not-ready",
          "Only a completed mascot can show who the character is",
          Map.of("id", mascot.id()));
    }
    return mascot;
  }
}
