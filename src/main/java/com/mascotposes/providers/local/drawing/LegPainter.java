package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Rgb;
import com.mascotposes.providers.local.wish.Stance;
import java.awt.Shape;
import java.util.List;

/** Draws the legs with their feet. */
final class LegPainter {

  private final Pen pen;
  private final Figure figure;

  LegPainter(Pen pen, Figure figure) {
    this.pen = pen;
    this.figure = figure;
  }

  void draw() {
    for (int side = -1; side <= 1; side += 2) {
      drawLeg(side);
    }
    for (int side = -1; side <= 1; side += 2) {
      drawFoot(side);
    }
  }

  private void drawLeg(int side) {
    Skeleton.Limb leg = figure.bones().leg(side);
    double width = figure.build().legW();
    Tube tube = Tube.jointed(leg.root(), leg.joint(), leg.end(), width, width * 0.92);
    pen.limb(List.of(tube.edge()), List.of(tube.fill()), figure.limbColour());
  }

  private void drawFoot(int side) {
    Stance stance = figure.posture().stance();
    Build build = figure.build();
    Vec ankle = figure.bones().leg(side).end();
    Pen foot = pen.at(ankle, side * stance.turn(side), side, 1);
    Rgb colour = figure.footColour();
    if (stance.isSeated()) {
      drawSole(foot, build, colour);
      return;
    }
    double w = build.footW();
    double h = build.footH();
    Shape shape =
        Curves.closed("-.72,.9 -.86,.2 -.5,-.7 .1,-.95 .72,-.55 1.06,.2 .92,.9 .92,.9", w, h);
    foot.form(shape, colour);
    if (pen.style().isDetailed()) {
      Rgb crease = colour.darker(0.35);
      foot.line(Curves.line(0.42 * w, 0.86 * h, 0.46 * w, 0.42 * h), 5, crease);
      foot.line(Curves.line(0.02 * w, 0.86 * h, 0.02 * w, 0.4 * h), 5, crease);
    }
  }

  private void drawSole(Pen foot, Build build, Rgb colour) {
    double r = build.footW() * 0.86;
    foot.form(Curves.ellipse(0, 0, r * 0.92, r * 1.04), colour);
    if (pen.style().isDetailed()) {
      Rgb pad = figure.palette().light().mix(colour, 0.25).darker(0.06);
      Rgb tone = pad.distance(colour) < 40 ? colour.darker(0.18) : pad;
      foot.plain(Curves.ellipse(0, r * 0.3, r * 0.46, r * 0.38), tone);
      for (int toe = -1; toe <= 1; toe++) {
        foot.plain(
            Curves.ellipse(toe * r * 0.46, -r * (toe == 0 ? 0.54 : 0.36), r * 0.19, r * 0.21),
            tone);
      }
    }
  }
}
