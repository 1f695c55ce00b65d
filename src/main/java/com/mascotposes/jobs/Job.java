package com.mascotposes.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * One piece of work and everything known about it, for reading. It is written by SQL that checks
 * the fence ({@code JobQueue}, {@code JobClaims}, {@code JobSettlement}, {@code JobRecovery}),
 * because two nodes may hold it in memory at once.
 */
@Entity
@Table(name = "job")
public class Job {

  @Id private UUID id;

  private String kind;

  private String arguments;

  private UUID lane;

  private String state;

  private int attempt;

  private int crashes;

  private long fence;

  private String owner;

  @Column(name = "lease_until")
  private Instant leaseUntil;

  @Column(name = "run_after")
  private Instant runAfter;

  @Column(name = "permit_at")
  private Instant permitAt;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "last_failure")
  private String lastFailure;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  protected Job() {}

  public UUID id() {
    return id;
  }

  public JobState state() {
    return JobState.valueOf(state.toUpperCase(Locale.ROOT));
  }
}
