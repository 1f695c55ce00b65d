package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.wish.Gesture;
import com.mascotposes.providers.local.wish.Gesture.Bend;
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
      Gesture gesture = figure.posture().arm(side);
      boolean around = gesture.bend() == Bend.AROUND;
      if (gesture.layer() == layer) {
        draw(side, around ? 0.55 : 0);
      } else if (around && layer == Layer.MIDDLE) {
        draw(side, 0);
      }
    }
  }

  /**
   * @param start share of the arm's length from which on it is drawn, 0 for all of it
   */
  private void draw(int side, double start) {
    Gesture gesture = figure.posture().arm(side);
    Tube tube = tube(side);
    Vec palm = tube.to();
    double turn = palm.minus(tube.at(0.8)).degreesFromDown();
    Shape hand = Hands.shape(gesture.hand(), side, figure.build().handR(), turn, palm);
    held.drawBehindHand(side, palm);
    List<Shape> edges = new ArrayList<>(List.of(tube.edge(start)));
    List<Shape> fills = new ArrayList<>(List.of(tube.fill(start)));
    boolean gloved = !figure.limbColour().equals(figure.handColour());
    if (!gloved) {
      edges.add(hand);
      fills.add(hand);
    }
    pen.limb(edges, fills, figure.limbColour());
    if (gloved) {
      pen.limb(List.of(hand), List.of(hand), figure.handColour());
    }
    held.drawBeforeHand(side, palm);
  }

  private Tube tube(int side) {
    Skeleton.Limb arm = figure.bones().arm(side);
    double width = figure.build().armW();
    return Tube.jointed(arm.root(), arm.joint(), arm.end(), width, width * 0.84);
  }
}
