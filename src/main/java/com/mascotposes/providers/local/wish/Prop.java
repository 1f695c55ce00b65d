package com.mascotposes.providers.local.wish;

/** A thing or sign that belongs to a pose, and where it is drawn. */
public enum Prop {
  BOOK(Place.BOTH_HANDS),
  LAPTOP(Place.BOTH_HANDS),
  GIFT(Place.BOTH_HANDS),
  GUITAR(Place.BOTH_HANDS),
  SIGN(Place.BOTH_HANDS),
  SCROLL(Place.BOTH_HANDS),
  COFFEE(Place.HAND),
  PHONE(Place.HAND),
  MAGNIFIER(Place.HAND),
  SANDWICH(Place.HAND),
  TROPHY(Place.HAND),
  MICROPHONE(Place.HAND),
  PAINTBRUSH(Place.HAND),
  ENVELOPE(Place.HAND),
  CAMERA(Place.HAND),
  FLOWERS(Place.HAND),
  BALLOON(Place.HAND),
  FLAG(Place.HAND),
  UMBRELLA(Place.HAND),
  COIN(Place.HAND),
  SUITCASE(Place.HAND),
  SHOPPING_BAG(Place.HAND),
  POINTER(Place.HAND),
  WAND(Place.HAND),
  BALL(Place.GROUND),
  TEARS(Place.FACE),
  SWEAT(Place.FACE),
  BLUSH(Place.FACE),
  THERMOMETER(Place.FACE),
  ZZZ(Place.AIR),
  QUESTION(Place.AIR),
  EXCLAMATION(Place.AIR),
  BULB(Place.AIR),
  THOUGHT(Place.AIR),
  ANGER(Place.AIR),
  HEARTS(Place.AIR),
  CONFETTI(Place.AIR),
  SPARKLES(Place.AIR),
  NOTES(Place.AIR),
  MOTION(Place.AIR),
  SPEED(Place.AIR),
  BOUNCE(Place.AIR),
  CHECK(Place.AIR),
  CROSS(Place.AIR),
  DIZZY_STARS(Place.AIR),
  GLOOM(Place.AIR),
  DOTS(Place.AIR);

  /** Where a prop is drawn. */
  public enum Place {
    /** In the hand of the arm that holds something. */
    HAND,
    /** Before the belly, held by both hands. */
    BOTH_HANDS,
    FACE,
    /** Floats around the head or beside the body. */
    AIR,
    GROUND
  }

  private final Place place;

  Prop(Place place) {
    this.place = place;
  }

  public Place place() {
    return place;
  }
}
