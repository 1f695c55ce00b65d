package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Form;
import com.mascotposes.providers.local.look.Look;
import com.mascotposes.providers.local.look.Proportions;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;

/**
 * The measures of one mascot's body, in pixels before it is fitted into the frame.
 *
 * @param headW half width of the head, or of the whole body where the face is on it
 * @param torsoW half width of the torso
 * @param legPx length of a leg
 * @param armPx length of an arm
 * @param handR radius of a hand
 * @param footW half width of a foot
 */
record Build(
    Form form,
    double headW,
    double headH,
    double torsoW,
    double torsoH,
    double legPx,
    double armPx,
    double armW,
    double legW,
    double handR,
    double footW,
    double footH) {

  /** Measures of a mascot; its seed varies them by a few parts in a hundred. */
  static Build of(Look look) {
    Form form = look.species().form();
    Proportions design = look.proportions();
    double w = form.halfWidthPx() * look.seed().between("head width", 0.97, 1.04) * design.head();
    double h = form.halfHeightPx() * look.seed().between("head height", 0.98, 1.03) * design.head();
    double plump = look.seed().between("plump", 0.95, 1.06) * design.torso();
    double legs = design.legs();
    double arms = design.arms();
    if (form.hasTorso()) {
      return new Build(form, w, h, 116 * plump, 122, 92 * legs, 196 * arms, 54, 66, 37, 60, 34);
    }
    return new Build(form, w, h, w * 0.8, h * 0.42, 84 * legs, 158 * arms, 40, 42, 33, 50, 29);
  }

  /** The outline of the head, or of the whole body where the face is on it, about its middle. */
  Shape headShape() {
    return switch (form) {
      case CLOUD -> cloud();
      case STAR -> rounded(Curves.star(5, headW * 0.92, headW * 0.56), 62);
      case FUZZ -> fuzz();
      default -> Curves.mirrored(form.outline(), headW, headH);
    };
  }

  private Shape cloud() {
    Area area = new Area(Curves.box(-headW, 0.02 * headH, 2 * headW, 0.96 * headH, 0.48 * headH));
    area.add(new Area(Curves.ellipse(-0.05 * headW, -0.3 * headH, 0.5 * headW, 0.7 * headH)));
    area.add(new Area(Curves.ellipse(-0.52 * headW, 0.1 * headH, 0.38 * headW, 0.58 * headH)));
    area.add(new Area(Curves.ellipse(0.5 * headW, 0.02 * headH, 0.4 * headW, 0.6 * headH)));
    return area;
  }

  private static Shape rounded(Shape sharp, double px) {
    Area area = new Area(sharp);
    area.add(
        new Area(
            new BasicStroke((float) px, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(sharp)));
    return area;
  }

  private Shape fuzz() {
    Shape spiky = rounded(Curves.star(26, 1, 0.93), 0.02);
    return AffineTransform.getScaleInstance(headW, headH).createTransformedShape(spiky);
  }

  /** Middle of the face, from the middle of the head. */
  double faceY() {
    return form.faceDown() * headH;
  }

  /** Half width that spreads eyes and cheeks. */
  double faceW() {
    return form.hasTorso() ? headW : 188 * form.faceScale();
  }

  double faceH() {
    return form.hasTorso() ? headH : 160 * form.faceScale();
  }
}
