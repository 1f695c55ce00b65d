package com.mascotposes.providers.local.look;

/**
 * The build of a body: proportions in pixels and outlines as unit curves.
 *
 * <p>An outline is the right half of a closed curve that is symmetric about x = 0, as {@code x,y}
 * pairs from the top middle to the bottom middle; 1 is the half width or half height. A pair said
 * twice makes a corner. A form with a torso has a head of its own; the others carry their face on
 * the body.
 */
public enum Form {
  /** Large head, pear-shaped torso. */
  CHIBI("0,-1 .36,-.95 .7,-.74 .93,-.36 1,.1 .88,.6 .48,.94 0,1", 198, 178, 0, 1, true),
  /** Cheeks that end in points, as a fox has. */
  TUFTED(
      "0,-1 .36,-.95 .68,-.76 .9,-.4 1.0,-.02 1.18,.42 1.18,.42 .86,.66 .45,.92 0,1",
      192,
      168,
      0,
      1,
      true),
  /** Wider than high. */
  BROAD("0,-.98 .36,-.93 .7,-.73 .93,-.34 1,.12 .93,.56 .58,.9 0,1", 214, 170, 0, 1, true),
  /** Longer, with full cheeks below. */
  LONG("0,-1 .34,-.95 .64,-.74 .82,-.38 .88,.04 .98,.44 .7,.86 0,1", 182, 182, 0, 1, true),
  /** A box with round corners. */
  BOX(
      "0,-1 .5,-1 .8,-.98 .98,-.8 1,-.4 1,.4 .98,.76 .8,.94 .5,.97 0,.97",
      196,
      160,
      0.02,
      0.94,
      true),
  /** Wide above, a narrow chin. */
  ALIEN("0,-1 .6,-.9 1,-.38 .94,.12 .55,.75 0,1", 200, 190, 0.1, 1, true),
  GHOST(
      "0,-1 .46,-.92 .8,-.58 .93,-.1 .96,.5 1.02,.92 .8,.98 .56,.8 .28,.98 0,.84",
      226,
      262,
      -0.24,
      1,
      false),
  FUZZ("", 232, 238, -0.12, 1, false),
  SLIME("0,-1 .55,-.86 .86,-.3 1,.42 .96,.86 .5,1 0,1", 236, 226, 0, 1, false),
  CLOUD("", 282, 196, 0.06, 1, false),
  STAR("", 290, 282, 0.06, 0.8, false),
  HEART(
      "0,-.64 0,-.64 .22,-.92 .6,-1 .94,-.74 1,-.28 .74,.26 .36,.7 0,1 0,1",
      270,
      250,
      -0.18,
      0.94,
      false),
  DROP("0,-1 0,-1 .26,-.6 .66,-.04 .84,.42 .62,.84 0,1", 262, 270, 0.3, 0.92, false),
  SUN("0,-1 .7,-.72 1,0 .7,.72 0,1", 214, 214, 0.02, 0.98, false),
  FLAME("0,-1 0,-1 .16,-.6 .56,-.26 .86,.24 .74,.74 .4,.96 0,1", 260, 280, 0.34, 0.86, false),
  PLANET("0,-1 .7,-.72 1,0 .7,.72 0,1", 216, 216, 0, 0.98, false),
  AVOCADO("0,-1 .38,-.9 .56,-.55 .7,-.15 .95,.25 .93,.66 .56,.94 0,1", 226, 282, -0.2, 0.8, false),
  STRAWBERRY("0,-.86 .5,-.94 .94,-.66 .94,-.12 .64,.5 .3,.88 0,1", 238, 250, -0.12, 0.92, false),
  APPLE("0,-.8 .34,-.95 .8,-.82 1,-.3 .92,.32 .6,.86 .26,.99 0,.93", 244, 232, 0.02, 1, false),
  CUPCAKE(
      "0,-1 .26,-.92 .44,-.64 .74,-.5 .98,-.14 .94,.14 .78,.2 .78,.2 .66,.98 .66,.98 0,1",
      232,
      266,
      0.5,
      0.74,
      false),
  TOAST("0,-.96 .56,-1 .96,-.84 .98,-.5 .84,-.3 .86,.9 .72,1 0,1", 238, 244, 0.02, 1, false),
  CUP(
      "0,-.96 .5,-.96 .9,-.95 .97,-.93 .97,-.6 .96,.1 .9,.62 .76,.9 .5,.99 0,1",
      212,
      228,
      0.06,
      0.96,
      false),
  BULB("0,-1 .6,-.86 .98,-.36 .86,.16 .5,.5 .42,.66 .4,.94 0,1", 232, 266, -0.26, 0.92, false),
  BOOK(
      "0,-1 .5,-1 .84,-1 .96,-.97 .98,-.86 .98,-.4 .98,.4 .98,.86 .96,.97 .84,1 .5,1 0,1",
      208,
      244,
      0.02,
      0.94,
      false),
  ROCKET("0,-1 .34,-.74 .62,-.24 .66,.42 .5,.96 0,1", 260, 292, -0.02, 0.74, false),
  CACTUS("0,-1 .5,-.88 .72,-.5 .74,.4 .7,.96 0,1", 210, 276, -0.16, 0.74, false),
  MUSHROOM(
      "0,-1 .6,-.86 .98,-.36 1,-.06 .72,.06 .58,.1 .64,.66 .46,.98 0,1",
      258,
      262,
      0.46,
      0.74,
      false);

  private final String outline;
  private final double halfWidthPx;
  private final double halfHeightPx;
  private final double faceDown;
  private final double faceScale;
  private final boolean torso;

  Form(
      String outline,
      double halfWidthPx,
      double halfHeightPx,
      double faceDown,
      double faceScale,
      boolean torso) {
    this.outline = outline;
    this.halfWidthPx = halfWidthPx;
    this.halfHeightPx = halfHeightPx;
    this.faceDown = faceDown;
    this.faceScale = faceScale;
    this.torso = torso;
  }

  /** The unit half outline; empty where the shape is computed. */
  public String outline() {
    return outline;
  }

  public double halfWidthPx() {
    return halfWidthPx;
  }

  public double halfHeightPx() {
    return halfHeightPx;
  }

  /** Middle of the face below the middle of the form, in half heights. */
  public double faceDown() {
    return faceDown;
  }

  /** Size of eyes and mouth against those of an animal. */
  public double faceScale() {
    return faceScale;
  }

  /** Whether a torso hangs below; otherwise arms and legs grow from the form itself. */
  public boolean hasTorso() {
    return torso;
  }
}
