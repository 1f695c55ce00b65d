package com.mascotposes.operations;

import com.mascotposes.jobs.JobSettings;
import com.mascotposes.jobs.facts.JobFacts;
import com.mascotposes.jobs.halts.Halts;
import com.mascotposes.jobs.line.JobLines;
import com.mascotposes.operations.JobView.Next;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Says what happens to a job next, and when. */
@ApplicationScoped
public class NextStep {

  @Inject JobLines lines;

  @Inject Halts halts;

  @Inject JobSettings settings;

  @Inject Clock clock;

  Next of(JobFacts job) {
    return switch (job.state()) {
      case WAITING -> job.runAfter().isAfter(clock.instant()) ? later(job) : inLine(job);
      case RUNNING -> running(job);
      case DONE -> new Next("done", "Nothing: it ended with a picture.", null, null);
      case CANCELLED -> new Next("cancelled", "Nothing: it was called off.", null, null);
      case FAILED -> failed(job);
    };
  }

  private Next later(JobFacts job) {
    String sentence = "Attempt %s begins when the wait is over.".formatted(attempt(job, 1));
    return new Next("retry", sentence, job.runAfter(), null);
  }

  private Next inLine(JobFacts job) {
    Integer place = lines.of(job.lane()).placeOf(job.id()).orElse(null);
    return halts.ofWork().isPresent()
        ? new Next("paused", "It waits until the work is resumed.", null, place)
        : new Next(
            "in-line",
            "Attempt %s begins when its turn comes.".formatted(attempt(job, 1)),
            null,
            place);
  }

  private Next running(JobFacts job) {
    Instant end = job.startedAt().plus(settings.timeout());
    String sentence = "Attempt %s is under way; it is given up at the latest at the time told.";
    return new Next("running", sentence.formatted(attempt(job, 0)), end, null);
  }

  private Next failed(JobFacts job) {
    return job.repeatedAs() == null
        ? new Next("failed", "Nothing: it failed, and its credit is settled.", null, null)
        : new Next("repeated", "Its order was placed once more.", null, null);
  }

  private String attempt(JobFacts job, int further) {
    return (job.attempt() + further) + " of " + settings.attempts();
  }
}
