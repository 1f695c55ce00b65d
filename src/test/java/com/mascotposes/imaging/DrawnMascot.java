package com.mascotposes.imaging;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * A mascot drawn in code, so that its true alpha is known: round body, dark outline, a ring arm.
 */
final class DrawnMascot {
  static final int SIDE_PX = 512;

  private DrawnMascot() {}

  /** The truth: straight alpha, smooth edges, a hole inside the arm. */
  static BufferedImage alone(Color body) {
    BufferedImage picture = new BufferedImage(SIDE_PX, SIDE_PX, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = picture.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(new Color(0x30343C));
    g.setStroke(new BasicStroke(18));
    g.drawOval(90, 210, 90, 110);
    g.fillOval(150, 110, 230, 310);
    g.setColor(body);
    g.fillOval(158, 118, 214, 294);
    g.setColor(Color.WHITE);
    g.fillOval(210, 180, 46, 56);
    g.fillOval(280, 180, 46, 56);
    g.setColor(Color.BLACK);
    g.fillOval(226, 200, 20, 24);
    g.fillOval(296, 200, 20, 24);
    g.dispose();
    return picture;
  }

  /** The same on a backdrop that runs from one colour to another and has grain. */
  static BufferedImage on(BufferedImage mascot, Color left, Color right, double grain) {
    BufferedImage frame = new BufferedImage(SIDE_PX, SIDE_PX, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = frame.createGraphics();
    g.setPaint(new java.awt.GradientPaint(0, 0, left, SIDE_PX, 0, right));
    g.fillRect(0, 0, SIDE_PX, SIDE_PX);
    g.drawImage(mascot, 0, 0, null);
    g.dispose();
    Random random = new Random(42);
    for (int i = 0; grain > 0 && i < SIDE_PX * SIDE_PX; i++) {
      int shift = (int) Math.round(grain * random.nextGaussian());
      int rgb = frame.getRGB(i % SIDE_PX, i / SIDE_PX);
      frame.setRGB(
          i % SIDE_PX,
          i / SIDE_PX,
          level(rgb, 16, shift) | level(rgb, 8, shift) | level(rgb, 0, shift));
    }
    return frame;
  }

  private static int level(int rgb, int at, int shift) {
    return Math.max(0, Math.min(255, (rgb >> at & 255) + shift)) << at;
  }

  /** Mean absolute difference of alpha over all pixels, in per mille of full scale. */
  static double alphaError(BufferedImage truth, BufferedImage cut) {
    long sum = 0;
    for (int i = 0; i < SIDE_PX * SIDE_PX; i++) {
      int x = i % SIDE_PX;
      int y = i / SIDE_PX;
      sum += Math.abs((truth.getRGB(x, y) >>> 24) - (cut.getRGB(x, y) >>> 24));
    }
    return 1000.0 * sum / 255 / SIDE_PX / SIDE_PX;
  }
}
