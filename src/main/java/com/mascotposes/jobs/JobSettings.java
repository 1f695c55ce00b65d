package com.mascotposes.jobs;

import com.mascotposes.platform.settings.SettingRange;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Retry and recovery policy, and who this node is. */
@ApplicationScoped
public class JobSettings {

  /** How many times a job may take its node down before it is given up. */
  public static final int MAX_CRASHES = 5;

  @Inject
  @ConfigProperty(name = "poses.job.attempts")
  int attempts;

  @Inject
  @ConfigProperty(name = "poses.job.backoff")
  Duration backoff;

  @Inject
  @ConfigProperty(name = "poses.job.timeout")
  Duration timeout;

  @Inject
  @ConfigProperty(name = "poses.job.lease")
  Duration lease;

  @Inject
  @ConfigProperty(name = "poses.job.sweep")
  Duration sweep;

  @Inject
  @ConfigProperty(name = "poses.job.drain")
  Duration drain;

  @Inject
  @ConfigProperty(name = "poses.node.id")
  Optional<String> configuredNode;

  private final String incarnation = UUID.randomUUID().toString();

  /**
   * @throws IllegalArgumentException a value is out of its range
   */
  @PostConstruct
  void check() {
    SettingRange.demand("poses.job.attempts", attempts, 1, 20);
    SettingRange.demand("poses.job.backoff", backoff, Duration.ofMillis(10), Duration.ofHours(1));
    SettingRange.demand("poses.job.timeout", timeout, Duration.ofSeconds(10), Duration.ofDays(1));
    SettingRange.demand("poses.job.lease", lease, Duration.ofSeconds(3), Duration.ofHours(1));
    SettingRange.demand("poses.job.sweep", sweep, Duration.ofMillis(100), Duration.ofDays(1));
    SettingRange.demand("poses.job.drain", drain, Duration.ZERO, Duration.ofMinutes(10));
  }

  /** Attempts a job has in all; 1 to 20. */
  public int attempts() {
    return attempts;
  }

  /** The wait before the second attempt; it doubles for each further one. */
  public Duration backoff() {
    return backoff;
  }

  /**
   * How long a job may work, waits between attempts included, and as long again when it has kept
   * something; {@link JobTime} tells what else counts.
   */
  public Duration timeout() {
    return timeout;
  }

  /** How long a claim holds without a heartbeat; three of these come in it. */
  public Duration lease() {
    return lease;
  }

  /** The pause between two sweeps. */
  public Duration sweep() {
    return sweep;
  }

  /** How long a node that stops lets running jobs finish before it gives them back; may be zero. */
  public Duration drain() {
    return drain;
  }

  /** The name under which this run of this node claims: no other run ever has the same. */
  public String owner() {
    return node() + "/" + incarnation;
  }

  /**
   * What the claims of earlier runs of this very node start with; empty when the node has no name
   * of its own, since then nobody can tell its earlier runs from another node's.
   */
  public Optional<String> ownEarlierRuns() {
    return configuredNode.map(name -> name + "/");
  }

  /** The name of this node; nodes that were given none share one. */
  public String node() {
    return configuredNode.orElse("node");
  }
}
