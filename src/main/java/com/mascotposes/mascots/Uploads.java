package com.mascotposes.mascots;

import com.mascotposes.imaging.CutOut;
import com.mascotposes.imaging.CutOutOptions;
import com.mascotposes.imaging.CutOutResult;
import com.mascotposes.imaging.PictureReader;
import com.mascotposes.imaging.PngWriter;
import com.mascotposes.imaging.PoseCanvas;
import com.mascotposes.imaging.UnreadablePictureException;
import com.mascotposes.platform.limits.HeavyWork;
import com.mascotposes.platform.limits.RequestOwner;
import com.mascotposes.platform.problem.InvalidRequestException;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.kept.FreshPictures;
import com.mascotposes.storage.kept.KeptPictures;
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
  static final int LONGEST_SIDE_PX = 1024;

  @Inject FreshPictures fresh;

  @Inject KeptPictures kept;

  @Inject HeavyWork work;

  @Inject RequestOwner owner;

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
   * @throws ProblemException 413: too large; 429 or 503: too many come in at once
   */
  Kept keep(UUID accountId, UploadRequest request) {
    return work.inTurn(
        owner.names(),
        () -> {
          BufferedImage picture = decode("image", bytes(request.image()));
          if (!request.wantsCutOut()) {
            return new Kept(keep(UPLOADS, accountId, picture), null);
          }
          CutOutResult cut = CutOut.of(picture, CutOutOptions.unknownBackdrop());
          CutOutView outcome = CutOutView.of(cut);
          return new Kept(
              keep(UPLOADS, accountId, outcome.done() ? cut.picture() : picture), outcome);
        });
  }

  /**
   * Keeps a picture that came from elsewhere.
   *
   * @param field the member of the request that led to it
   * @throws InvalidRequestException not a picture we read
   * @throws ProblemException 413: too large; 429 or 503: too many come in at once
   */
  PictureKey keepBytes(UUID accountId, String field, byte[] bytes) {
    return work.inTurn(owner.names(), () -> keep(UPLOADS, accountId, decode(field, bytes)));
  }

  PictureKey keep(String folder, UUID owner, BufferedImage picture) {
    PictureKey key = PictureKey.fresh(folder, owner, "png");
    byte[] png = PngWriter.write(PoseCanvas.atMost(picture, LONGEST_SIDE_PX));
    kept.announce(key, owner);
    fresh.put(key, png);
    return key;
  }

  /** Takes back a picture that nobody has been told of. */
  void discard(PictureKey key) {
    kept.discard(key);
  }

  private static byte[] bytes(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("image", "must be base64 without a data: prefix");
    }
  }

  private static BufferedImage decode(String field, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new ProblemException(413, "too-large", "A picture may have at most 10 MB");
    }
    ForeignContent.refusal(bytes)
        .ifPresent(
            why -> {
              throw new InvalidRequestException(field, why);
            });
    try {
      return PictureReader.read(bytes);
    } catch (UnreadablePictureException e) {
      throw new InvalidRequestException(field, "cannot be used: " + e.getMessage());
    }
  }
}
