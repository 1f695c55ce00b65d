package com.mascotposes.jobs.facts;

import com.mascotposes.platform.persistence.Rows;
import com.mascotposes.platform.problem.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds jobs of all lanes. */
@ApplicationScoped
public class JobFinder {

  @Inject Rows rows;

  /**
   * Which jobs to list.
   *
   * @param state only these; null for all, as the others
   * @param isOldestFirst the newest first otherwise
   * @param after where the page before ended; null for the first page
   * @param limit most jobs on a page, 1 or more
   */
  public record Search(
      String state, String kind, UUID lane, boolean isOldestFirst, JobCursor after, int limit) {}

  /**
   * One page.
   *
   * @param next where the next one begins; empty on the last
   */
  public record Page(List<JobFacts> jobs, Optional<JobCursor> next) {}

  /**
   * @throws NotFoundException there is none, or it was forgotten with what it was for
   */
  public JobFacts get(UUID id) {
    return rows
        .list("select " + JobFacts.COLUMNS + " from job where id = ?", JobFacts::read, List.of(id))
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("Job", id));
  }

  public Page page(Search search) {
    List<Object> parameters = new ArrayList<>();
    StringBuilder sql = new StringBuilder("select " + JobFacts.COLUMNS + " from job where true");
    restrict(sql, parameters, " and state = ?", search.state());
    restrict(sql, parameters, " and kind = ?", search.kind());
    restrict(sql, parameters, " and lane = ?", search.lane());
    if (search.after() != null) {
      sql.append(" and (created_at, id) ")
          .append(search.isOldestFirst() ? ">" : "<")
          .append(" (?, ?)");
      parameters.add(search.after().createdAt());
      parameters.add(search.after().id());
    }
    String direction = search.isOldestFirst() ? "asc" : "desc";
    sql.append(" order by created_at %s, id %s limit ?".formatted(direction, direction));
    parameters.add(search.limit() + 1);
    return page(rows.list(sql.toString(), JobFacts::read, parameters), search.limit());
  }

  private static void restrict(
      StringBuilder sql, List<Object> parameters, String condition, Object value) {
    if (value != null) {
      sql.append(condition);
      parameters.add(value);
    }
  }

  private static Page page(List<JobFacts> found, int limit) {
    if (found.size() <= limit) {
      return new Page(found, Optional.empty());
    }
    List<JobFacts> jobs = found.subList(0, limit);
    return new Page(jobs, Optional.of(JobCursor.of(jobs.get(limit - 1))));
  }
}
