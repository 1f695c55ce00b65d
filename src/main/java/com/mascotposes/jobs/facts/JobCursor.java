package com.mascotposes.jobs.facts;

import com.mascotposes.platform.problem.InvalidRequestException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the list of jobs. Jobs come and go while somebody leafs through it; a place stays
 * where it is, so none is shown twice and none is passed over.
 */
public record JobCursor(Instant createdAt, UUID id) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{1,17})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  /**
   * @throws InvalidRequestException we never gave that out
   */
  public static JobCursor parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw InvalidRequestException.inQuery("cursor", "must come from the page before");
    }
    Instant time = Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS);
    return new JobCursor(time, UUID.fromString(parts.group(2)));
  }

  static JobCursor of(JobFacts job) {
    return new JobCursor(job.createdAt(), job.id());
  }

  @Override
  public String toString() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, createdAt) + "." + id;
  }
}
