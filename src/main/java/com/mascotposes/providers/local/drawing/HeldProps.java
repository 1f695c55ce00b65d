package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Palette;
import com.mascotposes.providers.local.look.Rgb;
import com.mascotposes.providers.local.wish.Prop;
import com.mascotposes.providers.local.wish.Prop.Place;
import java.awt.Shape;

/** Puts things into hands, before the belly and on the ground. */
final class HeldProps {

  private final Pen pen;
  private final Figure figure;

  HeldProps(Pen pen, Figure figure) {
    this.pen = pen;
    this.figure = figure;
  }

  void drawInBothHands() {
    Vec left = figure.bones().arm(-1).end();
    Vec right = figure.bones().arm(1).end();
    Build build = figure.build();
    Vec middle = left.between(right, 0.5);
    Vec at = new Vec(figure.bones().torso().x() * 0.5 + middle.x() * 0.5, middle.y());
    double size = figure.hasTorso() ? 1 : Math.min(1.05, 0.62 * build.torsoW() / 116);
    Pen thing = pen.at(at, figure.bones().lean() * 0.6, size, size);
    for (Prop prop : figure.posture().props()) {
      if (prop.place() == Place.BOTH_HANDS) {
        new BigThings(thing, figure.palette()).draw(prop);
      }
    }
  }

  void drawBehindHand(int side, Vec hand) {
    draw(side, hand, true);
  }

  void drawBeforeHand(int side, Vec hand) {
    draw(side, hand, false);
  }

  private void draw(int side, Vec hand, boolean behind) {
    if (side != holdingSide()) {
      return;
    }
    for (Prop prop : figure.posture().props()) {
      if (prop.place() == Place.HAND && isBehind(prop) == behind) {
        new SmallThings(pen.at(hand, 0, side, 1), figure.palette()).draw(prop);
      }
    }
  }

  private static boolean isBehind(Prop prop) {
    return switch (prop) {
      case COFFEE, PHONE, SANDWICH, CAMERA, ENVELOPE, COIN -> false;
      default -> true;
    };
  }

  /** The arm that holds things: one whose gesture suits it, the viewer's right if both or none. */
  private int holdingSide() {
    boolean right = figure.posture().right().holds();
    return !right && figure.posture().left().holds() ? -1 : 1;
  }

  void drawOnGround(Prop prop) {
    if (prop == Prop.BALL) {
      Palette palette = figure.palette();
      Vec foot = figure.bones().leg(-1).end();
      Pen ball = pen.at(new Vec(foot.x() - 118, Math.min(-52, foot.y() + 6)), 0);
      Shape round = Curves.ellipse(0, 0, 54, 54);
      ball.form(round, Rgb.WHITE);
      ball.patch(Curves.turned(Curves.star(5, 24, 19), 10, 0, 0), round, palette.dress());
      for (int i = 0; i < 5; i++) {
        Vec spot = new Vec(0, -52).turned(46 + 72 * i);
        ball.patch(Curves.ellipse(spot.x(), spot.y(), 17, 17), round, palette.dress());
      }
    }
  }
}
