package com.mascotposes.mascots;

import com.mascotposes.imaging.CutOut;
import com.mascotposes.imaging.CutOutOptions;
import com.mascotposes.imaging.CutOutResult;
import com.mascotposes.imaging.PictureReader;
import com.mascotposes.imaging.PngWriter;
import com.mascotposes.imaging.PoseCanvas;
import com.mascotposes.imaging.UnreadablePictureException;
import com.mascotposes.platform.problem.InvalidRequestException;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStores;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.UUID;

/**
 * Takes pictures from people. What is kept is drawn anew from the decoded pixels, never the bytes
 * that came: whatever else was hidden in them stays outside.
 */
@ApplicationScoped
public class Uploads {

  static final String UPLOADS = "uploads";

  private static final int MOST_BYTES = 10 * 1024 * 1024;

  /** As large as a provider draws; more would only make every order slower. */
  private static final int LONGEST_SIDE_PX = 1024;

  @Inject PictureStores stores;

  /**
   * A picture in its store.
   *
   * @param key where it lies
   * @param cutOut what became of its backdrop; null when nobody asked to take it away
   */
  record Kept(PictureKey key, CutOutView cutOut) {}

  /**
   * Keeps the picture, with its backdrop taken away when that is wanted and comes out well.
   *
   * @throws InvalidRequestException not base64, or not a picture we read
   */
  Kept keep(UUID accountId, UploadRequest request) {
    BufferedImage picture = decode(request.image());
    if (!request.wantsCutOut()) {
      return new Kept(keep(UPLOADS, accountId, picture), null);
    }
    CutOutResult cut = CutOut.of(picture, CutOutOptions.unknownBackdrop());
    CutOutView outcome = CutOutView.of(cut);
    return new Kept(keep(UPLOADS, accountId, outcome.done() ? cut.picture() : picture), outcome);
  }

  PictureKey keep(String folder, UUID owner, BufferedImage picture) {
    PictureKey key = PictureKey.fresh(folder, owner, "png");
    byte[] png = PngWriter.write(PoseCanvas.atMost(picture, LONGEST_SIDE_PX));
    stores.active().put(key, png, "image/png");
    return key;
  }

  /** Takes back a picture that nobody has been told of. */
  void discard(PictureKey key) {
    stores.active().delete(key);
  }

  private static BufferedImage decode(String base64) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("image", "must be base64 without a data: prefix");
    }
    if (bytes.length > MOST_BYTES) {
      throw new ProblemException(413, "too-large", "A picture may have at most 10 MB");
    }
    try {
      return PictureReader.read(bytes);
    } catch (UnreadablePictureException e) {
      throw new InvalidRequestException("image", "cannot be used: " + e.getMessage());
    }
  }
}
