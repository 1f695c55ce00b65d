package com.mascotposes.providers.local.wish;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * One pose, or a part of one: every member but the props may be null, which means "as before".
 *
 * <p>Parts are laid over each other with {@link #over}; the finished posture of a picture has no
 * null. Immutable.
 *
 * @param left gesture of the arm on the viewer's left
 * @param right gesture of the arm on the viewer's right
 * @param lean tilt of the body in degrees, clockwise
 * @param head tilt of the head in degrees against the body, clockwise
 * @param squash height of the torso in parts of its usual height, 0.8 to 1.2
 * @param roll turn of the whole figure in degrees, clockwise
 * @param turn where the face looks, -1 the viewer's left to 1 the viewer's right
 * @param props things and signs, never null
 */
public record Posture(
    Stance stance,
    Gesture left,
    Gesture right,
    Double lean,
    Double head,
    Double squash,
    Double roll,
    Double turn,
    Eyes eyes,
    Brows brows,
    Mouth mouth,
    List<Prop> props) {

  /** Says nothing. */
  public static final Posture NOTHING =
      new Posture(null, null, null, null, null, null, null, null, null, null, null, List.of());

  /** Stands at ease with a smile. */
  public static final Posture AT_EASE =
      new Posture(
          Stance.STAND,
          Gesture.REST,
          Gesture.REST,
          0.0,
          0.0,
          1.0,
          0.0,
          0.0,
          Eyes.OPEN,
          Brows.NONE,
          Mouth.SMILE,
          List.of());

  Posture legs(Stance value) {
    return new Posture(
        value, left, right, lean, head, squash, roll, turn, eyes, brows, mouth, props);
  }

  Posture arms(Gesture leftArm, Gesture rightArm) {
    return new Posture(
        stance, leftArm, rightArm, lean, head, squash, roll, turn, eyes, brows, mouth, props);
  }

  /** Tilts and squashes the body: lean, head tilt and squash. */
  Posture bend(double leanDegrees, double headDegrees, double squashed) {
    return new Posture(
        stance,
        left,
        right,
        leanDegrees,
        headDegrees,
        squashed,
        roll,
        turn,
        eyes,
        brows,
        mouth,
        props);
  }

  Posture roll(double degrees) {
    return new Posture(
        stance, left, right, lean, head, squash, degrees, turn, eyes, brows, mouth, props);
  }

  Posture turn(double share) {
    return new Posture(
        stance, left, right, lean, head, squash, roll, share, eyes, brows, mouth, props);
  }

  Posture face(Eyes eyesValue, Brows browsValue, Mouth mouthValue) {
    return new Posture(
        stance,
        left,
        right,
        lean,
        head,
        squash,
        roll,
        turn,
        eyesValue,
        browsValue,
        mouthValue,
        props);
  }

  Posture with(Prop... added) {
    return withProps(List.of(added));
  }

  /** The same with other things and signs. */
  public Posture withProps(List<Prop> value) {
    return new Posture(
        stance,
        left,
        right,
        lean,
        head,
        squash,
        roll,
        turn,
        eyes,
        brows,
        mouth,
        List.copyOf(value));
  }

  /** Only what concerns the body: limbs, tilts and props. */
  Posture body() {
    return face(null, null, null);
  }

  /** Only eyes, brows and mouth. */
  Posture expression() {
    return NOTHING.face(eyes, brows, mouth);
  }

  /** This posture, with what it leaves open taken from another, and the props of both. */
  Posture over(Posture below) {
    LinkedHashSet<Prop> both = new LinkedHashSet<>(props);
    both.addAll(below.props);
    return new Posture(
        first(stance, below.stance),
        first(left, below.left),
        first(right, below.right),
        first(lean, below.lean),
        first(head, below.head),
        first(squash, below.squash),
        first(roll, below.roll),
        first(turn, below.turn),
        first(eyes, below.eyes),
        first(brows, below.brows),
        first(mouth, below.mouth),
        List.copyOf(both));
  }

  private static <T> T first(T one, T other) {
    return one != null ? one : other;
  }

  /** This part without arms that only keep out of the way. */
  Posture withBusyArms() {
    return arms(
        left == null || left.isIdle() ? null : left,
        right == null || right.isIdle() ? null : right);
  }

  /** How many arms this part needs. */
  int busyArms() {
    Posture busy = withBusyArms();
    return (busy.left != null ? 1 : 0) + (busy.right != null ? 1 : 0);
  }

  /** Arms exchanged, for a one-armed gesture whose usual arm is taken. */
  Posture otherArm() {
    return arms(right, left);
  }

  public boolean has(Prop prop) {
    return props.contains(prop);
  }

  /** The gesture of one arm: -1 the viewer's left, 1 the viewer's right. */
  public Gesture arm(int side) {
    return side < 0 ? left : right;
  }
}
