package com.mascotposes.drawings;

import com.mascotposes.imaging.CutOut;
import com.mascotposes.imaging.CutOutOptions;
import com.mascotposes.imaging.CutOutQuality;
import com.mascotposes.imaging.CutOutResult;
import com.mascotposes.imaging.KeyColor;
import com.mascotposes.imaging.PictureReader;
import com.mascotposes.imaging.PngWriter;
import com.mascotposes.imaging.PoseCanvas;

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
    return of(raw, asAsked(raw), sidePx);
  }

  /** The same with a hand on the cutter. */
  public static FinishedPicture of(RawPicture raw, CutOutOptions options, int sidePx) {
    CutOutResult cut = CutOut.of(PictureReader.read(raw.bytes()), options);
    byte[] png = PngWriter.write(PoseCanvas.fit(cut.picture(), sidePx));
    return new FinishedPicture(raw, png, cut.quality());
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
