package com.mascotposes.imaging;

import com.mascotposes.imaging.keying.Faults;

/**
 * How good a cut-out is, measured without knowing the truth. Every fault is a share from 0 (none)
 * up, and the score falls as faults rise.
 *
 * @param score 0 useless to 1 flawless
 * @param halo share (0 to 1) of the edge's opacity that still shows the backdrop's colour
 * @param hole share of the mascot's area that is enclosed, looks like backdrop and was kept: a
 *     forgotten hole between arm and body, or a body as white as the paper
 * @param eaten share of the mascot's outline where mascot and backdrop look alike, so that the body
 *     may have been eaten
 * @param crop share of the frame's border the mascot touches; a bust touches up to a quarter
 * @param gone share of the mascot that seems to be missing: of an eaten body a hollow drawing of
 *     its lines is left, or a face and feet that hang together no more. Doubtful on paper only: on
 *     a key whatever went had the key's colour
 * @param acceptable whether the picture may be shown without asking for another one
 */
public record CutOutQuality(
    double score,
    double halo,
    double hole,
    double eaten,
    double crop,
    double gone,
    boolean acceptable) {

  private static final double MOST_HALO = 0.25;
  private static final double MOST_EATEN = 0.3;
  private static final double MOST_CROP = 0.35;

  /** Measured on 66 mascots: whole ones lie at 0.32 at most, those lost unseen at 0.41 at least. */
  private static final double MOST_GONE = 0.36;

  private static final double LEAST_SUBJECT = 0.01;
  private static final double MOST_SUBJECT = 0.97;

  /** For pictures that came with alpha of their own: nothing was guessed. */
  static CutOutQuality untouched() {
    return new CutOutQuality(1, 0, 0, 0, 0, 0, true);
  }

  /** A scene or a painted checkerboard is never acceptable: another picture will be better. */
  static CutOutQuality of(Faults f, FrameKind kind) {
    boolean empty = f.subject() < LEAST_SUBJECT || f.subject() > MOST_SUBJECT;
    boolean hopeless = kind == FrameKind.SCENE || kind == FrameKind.CHECKERBOARD;
    boolean onPaper = kind != FrameKind.ASKED_KEY && kind != FrameKind.OTHER_FLAT;
    boolean gone = onPaper && f.gone() > MOST_GONE;
    double faults =
        (onPaper ? 0.1 : 0)
            + f.halo()
            + f.eaten()
            + 0.5 * f.hole()
            + Math.max(0, f.crop() - MOST_CROP);
    double score = empty ? 0 : Math.max(0, 1 - faults) * (hopeless || gone ? 0.4 : 1);
    boolean good =
        !empty
            && !hopeless
            && !gone
            && f.halo() <= MOST_HALO
            && f.eaten() <= MOST_EATEN
            && f.crop() <= MOST_CROP;
    return new CutOutQuality(score, f.halo(), f.hole(), f.eaten(), f.crop(), f.gone(), good);
  }
}
