package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Features;
import com.mascotposes.providers.local.look.Form;
import com.mascotposes.providers.local.look.Look;
import com.mascotposes.providers.local.look.Palette;
import com.mascotposes.providers.local.look.Rgb;
import com.mascotposes.providers.local.look.Species;
import com.mascotposes.providers.local.wish.Posture;
import java.awt.Shape;

/** One mascot in one posture: everything its painters need to know. */
record Figure(Look look, Build build, Posture posture, Skeleton bones, Shape headShape) {

  static Figure of(Look look, Posture posture) {
    Build build = Build.of(look);
    return new Figure(look, build, posture, Skeleton.of(build, posture), build.headShape());
  }

  Palette palette() {
    return look.palette();
  }

  Species species() {
    return look.species();
  }

  Features features() {
    return look.species().features();
  }

  Form form() {
    return build.form();
  }

  boolean hasTorso() {
    return form().hasTorso();
  }

  /** A pen in the middle of the head, turned with it; squashed where the head is the body. */
  Pen headPen(Pen pen) {
    double squash = hasTorso() ? 1 : bones.squash();
    return pen.at(bones.head(), bones.headTurn(), 1 / Math.sqrt(squash), squash);
  }

  /** A pen in the middle of the torso, turned and squashed with it. */
  Pen torsoPen(Pen pen) {
    double squash = bones.squash();
    return pen.at(bones.torso(), bones.lean(), 1 / Math.sqrt(squash), squash);
  }

  /** How far features of the face move when it looks aside, in pixels. */
  double faceShift() {
    return posture.turn() * 0.17 * build.faceW();
  }

  /** The height, from the middle of the head, where a hat of some width sits. */
  double hatY(double halfWidth) {
    for (double y = -build.headH(); y < 0; y += 3) {
      if (Curves.halfWidthAt(headShape, y) >= halfWidth) {
        return y;
      }
    }
    return -0.5 * build.headH();
  }

  /** The colour of arms and legs. */
  Rgb limbColour() {
    return switch (species()) {
      case PANDA -> palette().mark();
      case AVOCADO, CACTUS -> palette().coat().darker(0.06);
      case MUSHROOM, CUPCAKE -> palette().light();
      case ROBOT -> palette().light().darker(0.12);
      case ROCKET -> palette().mark();
      case BULB -> palette().mark().lighter(0.1);
      case TOAST -> palette().coat();
      case CUP, BOOK -> palette().coat().darker(0.08);
      default -> palette().coat();
    };
  }

  /** The colour of hands; often that of the arm. */
  Rgb handColour() {
    return switch (species()) {
      case FOX, RACCOON -> palette().mark();
      case ROBOT -> palette().coat();
      case MONKEY -> palette().light();
      case COW -> palette().mark();
      default -> limbColour();
    };
  }

  Rgb footColour() {
    return switch (species()) {
      case PENGUIN, OWL -> new Rgb(0xF6, 0xA0, 0x3C);
      case CHICK, DUCK -> new Rgb(0xF5, 0x93, 0x2E);
      case CACTUS -> palette().coat();
      default -> handColour();
    };
  }
}
