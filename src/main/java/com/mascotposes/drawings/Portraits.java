package com.mascotposes.drawings;

import com.mascotposes.imaging.KeyColor;
import com.mascotposes.imaging.PictureReader;
import com.mascotposes.jobs.GiveUpException;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStores;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

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
   */
  public record Portrait(byte[] png, String backdrop) {}

  /**
   * The picture under the key.
   *
   * @throws GiveUpException there is none any more
   * @throws com.mascotposes.storage.StorageUnavailableException the store does not answer
   */
  public Portrait of(PictureKey key) {
    synchronized (recent) {
      if (recent.containsKey(key)) {
        return recent.get(key);
      }
    }
    Portrait portrait = fetch(key);
    synchronized (recent) {
      recent.put(key, portrait);
    }
    return portrait;
  }

  private Portrait fetch(PictureKey key) {
    byte[] png =
        stores
            .active()
            .find(key)
            .orElseThrow(() -> new GiveUpException(DrawingFailures.mascotPictureMissing(), null));
    return new Portrait(png, KeyColor.farthestFrom(PictureReader.read(png)).hex());
  }
}
