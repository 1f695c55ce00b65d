package com.mascotposes.providers.local.wish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the designer's words into one posture.
 *
 * <p>Several words combine: actions share out limbs, moods decide the face. The same moves in the
 * same order give the same posture in both languages.
 */
public final class WishReader {

  private static final int MOST_MOVES = 4;

  private WishReader() {}

  /**
   * @param words what the mascot shall do
   * @param usual what fills the gaps: how this mascot stands and looks when nobody asks
   * @return a posture without gaps, or {@code usual} itself if no word is known
   */
  public static Posture read(Words words, Posture usual) {
    List<Move> moves = movesIn(words);
    if (moves.isEmpty()) {
      return usual;
    }
    Posture face = Posture.NOTHING;
    for (Move move : moves) {
      if (move.isMood()) {
        face = face.over(move.posture().expression());
      }
    }
    Posture whole = body(moves);
    for (Move move : moves) {
      face = face.over(move.posture().expression());
    }
    return face.over(whole).over(usual);
  }

  /** Whether any pose or mood is named. */
  public static boolean understands(Words words) {
    return !movesIn(words).isEmpty();
  }

  /** The moves named by a text in reading order, at most {@value #MOST_MOVES}. */
  static List<Move> movesIn(Words words) {
    Map<Move, Integer> found = new EnumMap<>(Move.class);
    for (Move move : Move.values()) {
      int at = move.findIn(words);
      if (at >= 0) {
        found.put(move, at);
      }
    }
    dropShadowed(found);
    return found.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(MOST_MOVES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void dropShadowed(Map<Move, Integer> found) {
    if (found.containsKey(Move.THUMBS_DOWN)) {
      found.remove(Move.THUMBS_UP);
    }
    if (found.containsKey(Move.STAR_JUMP)) {
      found.remove(Move.JUMP);
    }
    if (found.containsKey(Move.GUITAR) || found.containsKey(Move.LISTEN)) {
      found.remove(Move.PLAY);
    }
    if (found.size() > 1) {
      found.remove(Move.IDLE);
    }
  }

  /** Shares out the limbs: whoever needs one arm first, then whoever needs both, idle arms last. */
  private static Posture body(List<Move> moves) {
    List<Move> ordered = new ArrayList<>(moves);
    ordered.sort(
        Comparator.comparing(Move::isMood)
            .thenComparing(move -> move.posture().busyArms() == 1 ? 0 : 1));
    Posture body = Posture.NOTHING;
    for (Move move : ordered) {
      Posture next = move.posture().body().withBusyArms();
      boolean taken = next.left() == null && next.right() != null && body.right() != null;
      body = body.over(taken && body.left() == null ? next.otherArm() : next);
    }
    for (Move move : ordered) {
      body = body.over(move.posture().body());
    }
    return body;
  }
}
