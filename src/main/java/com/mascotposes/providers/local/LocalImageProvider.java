package com.mascotposes.providers.local;

import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.Drawing;
import com.mascotposes.providers.ImageProvider;
import com.mascotposes.providers.PoseWish;
import com.mascotposes.providers.Wish;
import com.mascotposes.providers.local.look.Rgb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.awt.image.BufferedImage;

/**
 * Answers without key and network: draws a cartoon mascot on this machine, for trying and testing.
 *
 * <p>It knows over forty kinds of mascot and over eighty poses and moods in English and French, see
 * {@link com.mascotposes.providers.local.look.Species} and {@link
 * com.mascotposes.providers.local.wish.Move}, and ignores words it does not know. It cannot see, so
 * reference pictures do not matter to it: the mascot's fields alone decide who is drawn. The same
 * request gives the same bytes.
 */
@ApplicationScoped
@Named("local")
public class LocalImageProvider implements ImageProvider {

  /** What the pose's record names as the model that drew it. */
  static final String MODEL = "local-artist";

  @Override
  public String name() {
    return "local";
  }

  /**
   * Never refuses and never fails for what a request says.
   *
   * @return an opaque PNG of 1024 x 1024 pixels on exactly the asked backdrop
   */
  @Override
  public Drawing draw(DrawRequest request) {
    Rgb key = Rgb.parse(request.backdrop()).orElseThrow();
    BufferedImage picture = LocalArtist.draw(request.mascot(), pose(request.wish()), key);
    return new Drawing(Png.bytes(picture), "image/png", MODEL, null, Drawing.Usage.NONE);
  }

  /** A new mascot stands at ease, as it does when its pose says nothing. */
  private static PoseWish pose(Wish wish) {
    return wish instanceof PoseWish pose ? pose : new PoseWish("idle, smiling", null, null);
  }
}
