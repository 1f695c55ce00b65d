package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Rgb;
import com.mascotposes.providers.local.wish.Gesture;
import com.mascotposes.providers.local.wish.Gesture.Layer;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** Draws the arms with their hands and what a single hand holds. */
final class ArmPainter {

  private final Pen pen;
  private final Figure figure;
  private final HeldProps held;

  ArmPainter(Pen pen, Figure figure, HeldProps held) {
    this.pen = pen;
    this.figure = figure;
    this.held = held;
  }

  /** Draws those arms whose gesture belongs to a layer. */
  void draw(Layer layer) {
    for (int side = -1; side <= 1; side += 2) {
      if (figure.posture().arm(side).layer() == layer) {
        draw(side);
      }
    }
  }

  private void draw(int side) {
    Gesture gesture = figure.posture().arm(side);
    Skeleton.Limb arm = figure.bones().arm(side);
    Build build = figure.build();
    Tube tube =
        Tube.jointed(arm.root(), arm.joint(), arm.end(), build.armW(), build.armW() * 0.84);
    double turn = arm.end().minus(tube.at(0.8)).degreesFromDown();
    List<Shape> hand = Hands.shapes(gesture.hand(), side, build.handR(), turn, arm.end());
    Rgb colour = figure.limbColour();
    held.drawBehindHand(side, arm.end());
    if (colour.equals(figure.handColour())) {
      List<Shape> edges = new ArrayList<>(hand);
      edges.add(tube.edge());
      List<Shape> fills = new ArrayList<>(hand);
      fills.add(tube.fill());
      pen.limb(edges, fills, colour);
    } else {
      pen.limb(List.of(tube.edge()), List.of(tube.fill()), colour);
      pen.limb(hand, hand, figure.handColour());
    }
    held.drawBeforeHand(side, arm.end());
  }
}
