package com.mascotposes.drawings;

import com.mascotposes.imaging.CutOut;
import com.mascotposes.imaging.CutOutOptions;
import com.mascotposes.imaging.CutOutResult;
import com.mascotposes.imaging.KeyColor;
import com.mascotposes.imaging.Likeness;
import com.mascotposes.imaging.PictureReader;
import com.mascotposes.jobs.GiveUpException;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStores;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures that mascots are drawn from, with the backdrop that suits each. What lies under a
 * key never changes, so the few used last are remembered: fetching and measuring one costs as much
 * time as cutting a pose out.
 */
@ApplicationScoped
public class Portraits {

  private static final int REMEMBERED = 24;

  @Inject PictureStores stores;

  private final Map<PictureKey, Portrait> recent =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PictureKey, Portrait> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * A mascot's picture.
   *
   * @param png as it lies in its store, at most 1024 pixels a side; never changed
   * @param backdrop the key colour farthest from the mascot's own, {@code #RRGGBB}
   * @param likeness what poses are compared with; empty when nobody can be told from a backdrop
   */
  public record Portrait(byte[] png, String backdrop, Optional<Likeness> likeness) {}

  /**
   * The picture under the key.
   *
   * @throws GiveUpException there is none any more
   * @throws com.mascotposes.storage.StorageUnavailableException the store does not answer
   */
  public Portrait of(PictureKey key) {
    return find(key)
        .orElseThrow(() -> new GiveUpException(DrawingFailures.mascotPictureMissing(), null));
  }

  /**
   * The picture under the key, if it is still there.
   *
   * @throws com.mascotposes.storage.StorageUnavailableException the store does not answer
   */
  public Optional<Portrait> find(PictureKey key) {
    synchronized (recent) {
      if (recent.containsKey(key)) {
        return Optional.of(recent.get(key));
      }
    }
    Optional<Portrait> portrait = stores.active().find(key).map(Portraits::taken);
    synchronized (recent) {
      portrait.ifPresent(each -> recent.put(key, each));
    }
    return portrait;
  }

  private static Portrait taken(byte[] png) {
    BufferedImage picture = PictureReader.read(png);
    return new Portrait(png, KeyColor.farthestFrom(picture).hex(), likeness(picture));
  }

  private static Optional<Likeness> likeness(BufferedImage picture) {
    CutOutResult cut = CutOut.of(picture, CutOutOptions.unknownBackdrop());
    return cut.quality().acceptable() ? Likeness.of(cut.picture()) : Optional.empty();
  }
}
