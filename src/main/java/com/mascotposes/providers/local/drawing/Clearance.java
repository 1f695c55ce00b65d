package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.KeyGuard;
import com.mascotposes.providers.local.look.Rgb;
import java.awt.image.BufferedImage;

/**
 * Moves single pixels away from the backdrop's colour where light and shade mixed two clear colours
 * into an unclear one.
 */
final class Clearance {

  private Clearance() {}

  static void keep(BufferedImage picture, KeyGuard guard) {
    Rgb key = guard.key();
    if (key == null) {
      return;
    }
    int[] pixels = Studio.pixels(picture);
    double nearest = KeyGuard.CLEARANCE * KeyGuard.CLEARANCE;
    int lastSeen = 0;
    int lastMoved = 0;
    for (int i = 0; i < pixels.length; i++) {
      int pixel = pixels[i];
      if (pixel >>> 24 == 0 || squared(pixel, key) >= nearest) {
        continue;
      }
      if (pixel != lastSeen) {
        lastSeen = pixel;
        lastMoved = pixel & 0xff000000 | guard.away(Rgb.of(pixel & 0xffffff)).value();
      }
      pixels[i] = lastMoved;
    }
  }

  private static int squared(int pixel, Rgb key) {
    int red = (pixel >> 16 & 0xff) - key.red();
    int green = (pixel >> 8 & 0xff) - key.green();
    int blue = (pixel & 0xff) - key.blue();
    return red * red + green * green + blue * blue;
  }
}
