package com.mascotposes.drawings;

import com.mascotposes.imaging.CutOut;
import com.mascotposes.imaging.CutOutOptions;
import com.mascotposes.imaging.CutOutQuality;
import com.mascotposes.imaging.CutOutResult;
import com.mascotposes.imaging.KeyColor;
import com.mascotposes.imaging.PictureReader;
import com.mascotposes.imaging.PngWriter;
import com.mascotposes.imaging.PoseCanvas;
import java.awt.image.BufferedImage;

/**
 * A picture as it is delivered.
 *
 * @param raw what it was made of
 * @param png a square of the size that was asked for, straight alpha, sRGB
 * @param quality how well it is cut out
 */
public record FinishedPicture(RawPicture raw, byte[] png, CutOutQuality quality) {

  /** The side of a pose. */
  public static final int POSE_PX = 512;

  /**
   * Cuts the mascot out of the raw picture and fits it to the delivered size.
   *
   * @throws com.mascotposes.imaging.UnreadablePictureException the raw bytes are no picture
   */
  static FinishedPicture of(RawPicture raw, int sidePx) {
    CutOutResult cut = CutOut.of(PictureReader.read(raw.bytes()), asAsked(raw));
    return encoded(raw, PoseCanvas.fit(cut.picture(), sidePx), cut);
  }

  /**
   * A pose with a hand on the cutter.
   *
   * @param trim whether the mascot is centred with {@link PoseCanvas#MARGIN_SHARE}; otherwise it
   *     stays where it was drawn
   */
  public static FinishedPicture recut(RawPicture raw, CutOutOptions options, boolean trim) {
    CutOutResult cut = CutOut.of(PictureReader.read(raw.bytes()), options);
    BufferedImage square =
        trim
            ? PoseCanvas.fitTrimmed(cut.picture(), POSE_PX)
            : PoseCanvas.fit(cut.picture(), POSE_PX);
    return encoded(raw, square, cut);
  }

  private static FinishedPicture encoded(RawPicture raw, BufferedImage square, CutOutResult cut) {
    return new FinishedPicture(raw, PngWriter.write(square), cut.quality());
  }

  /** The backdrop that was asked for, which is always chosen far from the mascot's colours. */
  public static CutOutOptions asAsked(RawPicture raw) {
    return CutOutOptions.askedFar(KeyColor.parse(raw.backdrop()));
  }

  /** The better cut-out of the two. */
  FinishedPicture better(FinishedPicture other) {
    return other.quality.score() > quality.score() ? other : this;
  }
}
