package com.mascotposes.poses.ordering;

import com.mascotposes.credits.CreditLedger;
import com.mascotposes.credits.CreditSettings;
import com.mascotposes.jobs.JobQueue;
import com.mascotposes.jobs.halts.Intake;
import com.mascotposes.mascots.Mascot;
import com.mascotposes.mascots.MascotRepository;
import com.mascotposes.platform.metrics.Tally;
import com.mascotposes.poses.DrawPose;
import com.mascotposes.poses.Pose;
import com.mascotposes.poses.PoseMetrics;
import com.mascotposes.poses.PoseRepository;
import com.mascotposes.poses.PoseRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes orders. */
@ApplicationScoped
public class PoseOrders {

  @Inject MascotRepository mascots;

  @Inject CreditLedger ledger;

  @Inject CreditSettings prices;

  @Inject PoseRepository poses;

  @Inject JobQueue jobs;

  @Inject Intake intake;

  @Inject Tally tally;

  @Inject Clock clock;

  /**
   * Debits the price, stores the pose and enqueues its job: all of it, or nothing.
   *
   * @throws com.mascotposes.platform.problem.NotFoundException no such mascot of this account
   * @throws MascotNotReadyException the mascot has no finished picture
   * @throws com.mascotposes.credits.NotEnoughCreditsException the balance does not cover the price
   * @throws com.mascotposes.platform.problem.ProblemException 503, no orders are taken
   */
  @Transactional
  public Pose place(UUID accountId, UUID mascotId, PoseRequest request) {
    Mascot mascot = finished(accountId, mascotId);
    return place(List.of(new Pose(accountId, mascot.id(), request, clock.instant()))).get(0);
  }

  /**
   * Orders several poses at once: all of them, or none.
   *
   * @param requests 1 to 50
   * @return the poses in the order of the requests, all of one batch
   */
  @Transactional
  public List<Pose> place(UUID accountId, UUID mascotId, List<PoseRequest> requests) {
    Mascot mascot = finished(accountId, mascotId);
    UUID batch = UUID.randomUUID();
    Instant now = clock.instant();
    List<Pose> ordered = new ArrayList<>();
    for (PoseRequest request : requests) {
      Instant inSequence = now.plus(ordered.size(), ChronoUnit.MICROS);
      ordered.add(new Pose(accountId, mascot.id(), request, inSequence).inBatch(batch));
    }
    return place(ordered);
  }

  private Mascot finished(UUID accountId, UUID mascotId) {
    Mascot mascot = mascots.kept(accountId, mascotId);
    if (!mascot.isFinished()) {
      throw new MascotNotReadyException(mascotId);
    }
    return mascot;
  }

  /**
   * Orders what failed once more, at the house's expense: the price is given and taken at once.
   *
   * @param failed stays as it is
   * @throws com.mascotposes.platform.problem.NotFoundException its mascot is gone
   * @throws com.mascotposes.platform.problem.ProblemException 503, no orders are taken
   */
  @Transactional(TxType.MANDATORY)
  public Pose repeat(Pose failed) {
    Mascot mascot = finished(failed.accountId(), failed.mascotId());
    Pose pose = new Pose(failed.accountId(), mascot.id(), failed.request(), clock.instant());
    ledger.grant(pose.accountId(), prices.poseCost(), pose.id());
    return place(List.of(pose)).get(0);
  }

  private List<Pose> place(List<Pose> ordered) {
    intake.demandOpen();
    UUID account = ordered.get(0).accountId();
    ledger.debit(account, prices.poseCost(), ordered.stream().map(Pose::id).toList());
    tally.add(PoseMetrics.ORDERED, ordered.size());
    for (Pose pose : ordered) {
      jobs.enqueue(pose.jobId(), new DrawPose(pose.id()), account);
      poses.add(pose);
    }
    return ordered;
  }
}
