package com.mascotposes.testkit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures drawn in code: a round orange fellow with eyes, on any backdrop. */
public final class SamplePictures {

  public static final Color GREEN = new Color(0x00FF00);

  private SamplePictures() {}

  /** 1024x1024, opaque. */
  public static byte[] fellowOn(Color backdrop) {
    BufferedImage picture = new BufferedImage(1024, 1024, BufferedImage.TYPE_INT_RGB);
    draw(picture, backdrop);
    return png(picture);
  }

  /** The same fellow with a true alpha channel. */
  public static byte[] fellowCutOut() {
    BufferedImage picture = new BufferedImage(512, 512, BufferedImage.TYPE_INT_ARGB);
    draw(picture, null);
    return png(picture);
  }

  /** Noise from edge to edge, in which there is nobody. */
  public static byte[] noise() {
    BufferedImage picture = new BufferedImage(1024, 1024, BufferedImage.TYPE_INT_RGB);
    java.util.Random random = new java.util.Random(7);
    for (int y = 0; y < 1024; y++) {
      for (int x = 0; x < 1024; x++) {
        picture.setRGB(x, y, random.nextInt(1 << 24));
      }
    }
    return png(picture);
  }

  /** One colour from edge to edge: nobody at all. */
  public static byte[] blank() {
    return png(new BufferedImage(1024, 1024, BufferedImage.TYPE_INT_RGB));
  }

  public static byte[] png(BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void draw(BufferedImage picture, Color backdrop) {
    int side = picture.getWidth();
    Graphics2D g = picture.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    if (backdrop != null) {
      g.setColor(backdrop);
      g.fillRect(0, 0, side, side);
    }
    g.setColor(new Color(0xF28C38));
    g.fillOval(side / 5, side / 5, side * 3 / 5, side * 3 / 5);
    g.setColor(Color.WHITE);
    g.fillOval(side * 2 / 5, side * 2 / 5, side / 12, side / 12);
    g.fillOval(side / 2 + side / 30, side * 2 / 5, side / 12, side / 12);
    g.dispose();
  }
}
