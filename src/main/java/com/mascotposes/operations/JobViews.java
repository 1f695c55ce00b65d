package com.mascotposes.operations;

import com.mascotposes.drawings.CallReport;
import com.mascotposes.drawings.CallReports;
import com.mascotposes.jobs.JobSettings;
import com.mascotposes.jobs.JobState;
import com.mascotposes.jobs.facts.JobFacts;
import com.mascotposes.jobs.facts.JobFinder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows jobs with what they are for and whose they are. */
@ApplicationScoped
public class JobViews {

  @Inject JobFinder jobs;

  @Inject JobCases cases;

  @Inject AccountDirectory accounts;

  @Inject CallReports calls;

  @Inject NextStep nextStep;

  @Inject JobSettings settings;

  JobPage page(JobFinder.Search search) {
    JobFinder.Page page = jobs.page(search);
    return new JobPage(rows(page.jobs()), page.next().map(Object::toString).orElse(null));
  }

  /**
   * @throws com.mascotposes.platform.problem.NotFoundException there is none
   */
  JobView whole(UUID id) {
    JobFacts job = jobs.get(id);
    List<CallReport> made = calls.of(id);
    JobView.Next next = nextStep.of(job);
    return new JobView(
        rows(List.of(job)).get(0),
        settings.attempts(),
        job.leaseUntil(),
        made,
        made.stream().map(CallReport::usd).reduce(BigDecimal.ZERO, BigDecimal::add),
        next,
        next.code().equals("retry") || next.code().equals("failed"),
        job.state() == JobState.WAITING || job.state() == JobState.RUNNING);
  }

  private List<JobRow> rows(List<JobFacts> all) {
    Map<UUID, JobSubject> subjects = cases.subjects(all);
    Map<UUID, String> emails =
        accounts.emails(all.stream().map(JobFacts::lane).distinct().toList());
    return all.stream()
        .map(job -> row(job, emails.get(job.lane()), subjects.get(job.id())))
        .toList();
  }

  private static JobRow row(JobFacts job, String email, JobSubject subject) {
    return new JobRow(
        job.id(),
        job.kind(),
        job.state().column(),
        job.lane(),
        email,
        subject,
        job.attempt(),
        job.crashes(),
        job.node(),
        job.createdAt(),
        job.runAfter(),
        job.startedAt(),
        job.finishedAt(),
        job.lastFailure(),
        job.repeatedAs());
  }
}
