package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.DrawingStyle;
import com.mascotposes.providers.local.look.KeyGuard;
import com.mascotposes.providers.local.look.Look;
import com.mascotposes.providers.local.look.Rgb;
import com.mascotposes.providers.local.wish.Posture;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Sets a figure into the frame and draws it. */
public final class Studio {

  public static final int SIZE_PX = 1024;

  private static final double MARGIN_PX = 0.09 * SIZE_PX;
  private static final double USUAL_HEIGHT_PX = 770;

  /** Scale of the small first drawing that finds out how much room a figure takes. */
  private static final double SURVEY = 0.125;

  private static final int SURVEY_PX = 288;

  private final KeyGuard guard;

  public Studio(KeyGuard guard) {
    this.guard = guard;
  }

  /**
   * Draws a figure without a backdrop.
   *
   * @param usual how the mascot stands at ease; decides its scale, so that it keeps its size from
   *     pose to pose unless a pose needs more room than there is
   * @return {@value #SIZE_PX} pixels square, {@code TYPE_INT_ARGB}
   */
  public BufferedImage draw(Look look, Posture posture, Posture usual) {
    Figure figure = Figure.of(look, posture);
    double scale = USUAL_HEIGHT_PX / survey(Figure.of(look, usual)).getHeight();
    Rectangle2D room = survey(figure);
    BufferedImage picture = new BufferedImage(SIZE_PX, SIZE_PX, BufferedImage.TYPE_INT_ARGB);
    paint(picture, figure, placed(room, scale), look.style() != DrawingStyle.PIXEL);
    if (look.style() == DrawingStyle.PIXEL) {
      Pixels.coarsen(picture);
    }
    Clearance.keep(picture, guard);
    return picture;
  }

  private Rectangle2D survey(Figure figure) {
    BufferedImage small = new BufferedImage(SURVEY_PX, SURVEY_PX, BufferedImage.TYPE_INT_ARGB);
    AffineTransform place = AffineTransform.getTranslateInstance(SURVEY_PX / 2.0, SURVEY_PX * 0.7);
    place.scale(SURVEY, SURVEY);
    paint(small, figure, place, true);
    Rectangle2D box = Pixels.inked(small);
    return new Rectangle2D.Double(
        (box.getX() - SURVEY_PX / 2.0) / SURVEY,
        (box.getY() - SURVEY_PX * 0.7) / SURVEY,
        box.getWidth() / SURVEY,
        box.getHeight() / SURVEY);
  }

  /** Centres the room a figure takes, and shrinks it if it would pass the margin. */
  private static AffineTransform placed(Rectangle2D room, double usualScale) {
    double free = SIZE_PX - 2 * MARGIN_PX;
    double scale = Math.min(usualScale, Math.min(free / room.getWidth(), free / room.getHeight()));
    AffineTransform place = AffineTransform.getTranslateInstance(SIZE_PX / 2.0, SIZE_PX / 2.0);
    place.scale(scale, scale);
    place.translate(-room.getCenterX(), -room.getCenterY());
    return place;
  }

  private void paint(BufferedImage picture, Figure figure, AffineTransform place, boolean smooth) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_ANTIALIASING,
        smooth ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.transform(place);
    DrawingStyle style = figure.look().style();
    Rgb ink = figure.palette().coat().mix(Rgb.INK, style.outlineTone());
    new MascotPainter(new Pen(graphics, style, guard, ink), figure).draw();
    graphics.dispose();
  }

  /** A figure laid on a flat colour, opaque. */
  public static BufferedImage onBackdrop(BufferedImage figure, Rgb key) {
    BufferedImage page =
        new BufferedImage(figure.getWidth(), figure.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(key.paint(1));
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    graphics.drawImage(figure, 0, 0, null);
    graphics.dispose();
    return page;
  }

  /** The pixels of a picture of one of the {@code INT} types, not copied. */
  static int[] pixels(BufferedImage picture) {
    return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
  }
}
