package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.wish.Gesture;
import com.mascotposes.providers.local.wish.Posture;

/**
 * The joints of one posture. The ground is y = 0, the hips stand over x = 0.
 *
 * @param hips middle of the pelvis
 * @param lean turn of the torso in degrees, clockwise
 * @param torso middle of the torso; of the whole body where there is no torso of its own
 * @param squash height of the body against its usual height
 * @param head middle of the head
 * @param headTurn turn of the head against the ground, in degrees
 */
record Skeleton(
    Vec hips,
    double lean,
    Vec torso,
    double squash,
    Vec head,
    double headTurn,
    Limb leftArm,
    Limb rightArm,
    Limb leftLeg,
    Limb rightLeg) {

  /**
   * An arm or a leg.
   *
   * @param root shoulder or hip
   * @param joint elbow or knee
   * @param end hand or ankle
   */
  record Limb(Vec root, Vec joint, Vec end) {}

  static Skeleton of(Build build, Posture posture) {
    return new Posing(build, posture).skeleton();
  }

  /** -1 the viewer's left, 1 the viewer's right. */
  Limb arm(int side) {
    return side < 0 ? leftArm : rightArm;
  }

  Limb leg(int side) {
    return side < 0 ? leftLeg : rightLeg;
  }

  /** Works out the joints, from the hips upwards. */
  private static final class Posing {

    private final Build build;
    private final Posture posture;
    private final Vec hips;
    private final double lean;
    private final double squash;
    private final double headTurn;
    private final Vec torso;
    private final Vec head;

    Posing(Build build, Posture posture) {
      this.build = build;
      this.posture = posture;
      boolean whole = !build.form().hasTorso();
      hips = new Vec(0, -build.legPx() * (1 - posture.stance().drop()) - build.footH());
      squash = posture.squash();
      lean = posture.lean() + (whole ? posture.head() * 0.6 : 0);
      headTurn = whole ? lean : posture.lean() + posture.head();
      torso = fromHips(0, -squash * (whole ? 0.86 * build.headH() : 0.64 * build.torsoH()));
      head = whole ? torso : fromHips(0, -squash * 1.6 * build.torsoH() - 0.6 * build.headH());
    }

    private Vec fromHips(double x, double y) {
      return hips.plus(new Vec(x, y).turned(lean));
    }

    Skeleton skeleton() {
      return new Skeleton(
          hips, lean, torso, squash, head, headTurn, arm(-1), arm(1), leg(-1), leg(1));
    }

    private Limb arm(int side) {
      Gesture gesture = posture.arm(side);
      Vec root = torso.plus(shoulder(side).turned(lean));
      Vec end = target(gesture, side, root);
      return new Limb(root, elbow(gesture, side, root, end), end);
    }

    private Vec shoulder(int side) {
      if (build.form().hasTorso()) {
        return new Vec(side * build.torsoW() * 0.5, -0.56 * build.torsoH() * squash);
      }
      double y = squash * (0.3 * build.headH() + 0.3 * build.faceY());
      double x = Curves.halfWidthAt(build.headShape(), y) - 0.62 * build.armW();
      return new Vec(side * x, y);
    }

    private Vec target(Gesture gesture, int side, Vec root) {
      return switch (gesture.anchor()) {
        case SHOULDER -> {
          Vec way = new Vec(0, build.armPx() * gesture.b()).turned(-side * gesture.a());
          yield root.plus(way.turned(lean));
        }
        case BESIDE -> beside(gesture, side);
        case FACE -> {
          double y = gesture.b() * build.faceH() + build.faceY();
          yield head.plus(new Vec(side * gesture.a() * build.faceW(), y).turned(headTurn));
        }
        case BELLY -> {
          Vec way = new Vec(side * gesture.a() * build.torsoW(), bellyY(gesture.b()) * squash);
          yield torso.plus(way.turned(lean));
        }
      };
    }

    /** Hands before the belly of a figure without a torso stay below its face. */
    private double bellyY(double halfHeights) {
      if (build.form().hasTorso()) {
        return (halfHeights + 0.1) * build.torsoH();
      }
      double below = build.faceY() + 0.94 * build.faceH();
      return Math.min(below + (halfHeights + 0.4) * 0.3 * build.headH(), 0.96 * build.headH());
    }

    private Vec beside(Gesture gesture, int side) {
      boolean whole = !build.form().hasTorso();
      double y = gesture.b() * (whole ? 0.8 : 1) * build.headH();
      double edge = whole ? Curves.halfWidthAt(build.headShape(), y) : build.headW();
      double away = edge + (gesture.a() + (whole ? 0.9 : 0)) * build.handR();
      return head.plus(new Vec(side * away, y).turned(headTurn));
    }

    private Vec elbow(Gesture gesture, int side, Vec root, Vec end) {
      if (gesture.bend() == Gesture.Bend.AROUND) {
        return around(gesture, side);
      }
      Vec way = end.minus(root);
      double distance = Math.max(1, way.length());
      double half = build.armPx() / 2;
      double slack = Math.sqrt(Math.max(120, half * half - distance * distance / 4));
      Vec across = new Vec(-way.y() / distance, way.x() / distance);
      Vec wanted =
          switch (gesture.bend()) {
            case OUT -> new Vec(side, 0.4);
            case WIDE -> new Vec(side, 0);
            case IN -> new Vec(-side * 0.6, 1);
            case DOWN, AROUND -> new Vec(0, 1);
          };
      double sense = across.x() * wanted.x() + across.y() * wanted.y() < 0 ? -1 : 1;
      double swing = gesture.bend() == Gesture.Bend.WIDE ? 1.6 : 0.8;
      return root.between(end, 0.5).plus(across.times(sense * slack * swing));
    }

    private Vec around(Gesture gesture, int side) {
      double y = (0.5 * gesture.b() + 0.5) * build.faceH() + build.faceY();
      double x = Curves.halfWidthAt(build.headShape(), y) + 1.3 * build.handR();
      return head.plus(new Vec(side * x, y).turned(headTurn));
    }

    private Limb leg(int side) {
      double x = side * legRootX();
      Vec root = fromHips(x, build.form().hasTorso() ? 0.12 * build.torsoH() : -8);
      double reach = build.legPx() + (root.y() < hips.y() ? 8 : 0);
      Vec end =
          hips.plus(
              new Vec(
                  x + side * posture.stance().out(side) * build.legPx(),
                  posture.stance().down(side) * reach));
      Vec middle = root.between(end, 0.5);
      double bend = Math.max(0, build.legPx() - end.minus(root).length()) * 0.55;
      return new Limb(root, middle.plus(new Vec(side * bend, 0)), end);
    }

    private double legRootX() {
      if (build.form().hasTorso()) {
        return build.torsoW() * 0.47;
      }
      double edge = Curves.halfWidthAt(build.headShape(), 0.82 * build.headH());
      return Math.max(0.62 * build.footW() * 1.4, Math.min(0.6 * edge, 0.4 * build.headW()));
    }
  }
}
