package com.mascotposes.operations;

import com.mascotposes.jobs.facts.JobFacts;
import com.mascotposes.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what jobs are for, each kind in its own room. */
@ApplicationScoped
public class JobCases {

  @Inject @Any Instance<JobCase> all;

  /**
   * @throws ProblemException 409, only a newer version knows this kind
   */
  JobCase of(JobFacts job) {
    return find(job.kind())
        .orElseThrow(
            () ->
                new ProblemException(
                    409,
                    "unknown-kind",
                    "This node's version knows no jobs of the kind " + job.kind()));
  }

  /** What these jobs are for, by the job; absent where that is gone or not known here. */
  Map<UUID, JobSubject> subjects(Collection<JobFacts> jobs) {
    Map<String, List<UUID>> byKind =
        jobs.stream()
            .collect(
                Collectors.groupingBy(
                    JobFacts::kind, Collectors.mapping(JobFacts::id, Collectors.toList())));
    Map<UUID, JobSubject> subjects = new HashMap<>();
    byKind.forEach(
        (kind, ids) -> find(kind).ifPresent(found -> subjects.putAll(found.subjects(ids))));
    return subjects;
  }

  private Optional<JobCase> find(String kind) {
    return all.stream().filter(each -> each.kind().equals(kind)).findFirst();
  }
}
