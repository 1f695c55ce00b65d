package com.mascotposes.poses.progress;

import com.mascotposes.jobs.line.JobCrew;
import com.mascotposes.poses.PoseStage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How long poses took lately, and what follows for the next ones. Durations run from the moment a
 * stage was reached to the finished picture, of each completed pose that passed through it.
 */
final class RemainingTime {

  /** Fewer measurements than these say nothing. */
  static final int ENOUGH = 5;

  /** Three of four poses are ready earlier than they were expected. */
  private static final double CAUTIOUS = 0.75;

  private static final double TYPICAL = 0.5;

  private final double[] fromDrawing;
  private final double[] fromCutting;
  private final double[] fromStoring;

  RemainingTime(
      List<Duration> fromDrawing, List<Duration> fromCutting, List<Duration> fromStoring) {
    this.fromDrawing = sortedSeconds(fromDrawing);
    this.fromCutting = sortedSeconds(fromCutting);
    this.fromStoring = sortedSeconds(fromStoring);
  }

  private static double[] sortedSeconds(List<Duration> durations) {
    return durations.stream().mapToDouble(each -> each.toMillis() / 1000.0).sorted().toArray();
  }

  /**
   * Of a pose that is being made.
   *
   * @param elapsed since it reached this stage
   * @return seconds; empty when too little is known, or when it takes longer than any other did
   */
  OptionalDouble of(PoseStage stage, Duration elapsed) {
    double[] measured =
        switch (stage) {
          case WAITING, DRAWING -> fromDrawing;
          case CUTTING -> fromCutting;
          case STORING -> fromStoring;
          case DONE -> new double[0];
        };
    double passed = Math.max(0, elapsed.toMillis() / 1000.0);
    if (measured.length < ENOUGH || measured[measured.length - 1] <= passed) {
      return OptionalDouble.empty();
    }
    double[] longer = Arrays.stream(measured).filter(each -> each > passed).toArray();
    return OptionalDouble.of(quantile(longer, CAUTIOUS) - passed);
  }

  /**
   * Of a pose in line.
   *
   * @param place 1 for the next
   * @param crew who works on the line: with all threads busy one becomes free every (time of a pose
   *     / number of threads)
   */
  OptionalDouble inLine(int place, JobCrew crew) {
    OptionalDouble making = of(PoseStage.DRAWING, Duration.ZERO);
    if (making.isEmpty()) {
      return making;
    }
    int turns = Math.max(0, place - crew.idle());
    double line = turns * quantile(fromDrawing, TYPICAL) / crew.threads();
    return OptionalDouble.of(line + making.getAsDouble());
  }

  private static double quantile(double[] sorted, double part) {
    return sorted[(int) Math.ceil(part * sorted.length) - 1];
  }
}
