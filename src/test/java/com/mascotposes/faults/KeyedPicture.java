package com.mascotposes.faults;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/** A simple creature on a flat colour, drawn in code. */
public final class KeyedPicture {

  private static final int SIDE_PX = 512;
  private static final Map<String, byte[]> DRAWN = new ConcurrentHashMap<>();

  private KeyedPicture() {}

  /**
   * @param backdrop {@code #RRGGBB}
   * @return PNG, the same bytes for the same colour
   */
  public static byte[] on(String backdrop) {
    return DRAWN.computeIfAbsent(backdrop, KeyedPicture::draw);
  }

  private static byte[] draw(String backdrop) {
    BufferedImage picture = new BufferedImage(SIDE_PX, SIDE_PX, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.decode(backdrop));
    pen.fillRect(0, 0, SIDE_PX, SIDE_PX);
    pen.setColor(new Color(0xD9772B));
    pen.fillOval(130, 180, 250, 260);
    pen.fillOval(160, 70, 190, 170);
    pen.setColor(new Color(0x3A2618));
    pen.fillOval(205, 130, 24, 30);
    pen.fillOval(280, 130, 24, 30);
    pen.dispose();
    return png(picture);
  }

  private static byte[] png(BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Whether the bytes are a PNG of the delivered size. */
  public static boolean isDelivered(byte[] bytes) {
    if (bytes == null || bytes.length < 8 || bytes[1] != 'P' || bytes[2] != 'N') {
      return false;
    }
    try {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
      return picture != null && picture.getWidth() == SIDE_PX && picture.getHeight() == SIDE_PX;
    } catch (IOException e) {
      return false;
    }
  }
}
