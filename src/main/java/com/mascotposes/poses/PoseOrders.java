package com.mascotposes.poses;

import com.mascotposes.credits.CreditLedger;
import com.mascotposes.credits.CreditSettings;
import com.mascotposes.jobs.JobQueue;
import com.mascotposes.mascots.Mascot;
import com.mascotposes.mascots.MascotRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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

  @Inject Clock clock;

  /**
   * Debits the price, stores the pose and enqueues its job: all of it, or nothing.
   *
   * @throws com.mascotposes.platform.problem.NotFoundException no such mascot of this account
   * @throws MascotNotReadyException the mascot has no finished picture
   * @throws com.mascotposes.credits.NotEnoughCreditsException the balance does not cover the price
   */
  @Transactional
  public Pose place(UUID accountId, UUID mascotId, PoseRequest request) {
    Mascot mascot = mascots.get(accountId, mascotId);
    if (!mascot.isFinished()) {
      throw new MascotNotReadyException(mascotId);
    }
    UUID job = UUID.randomUUID();
    Pose pose = new Pose(accountId, mascotId, job, request, clock.instant());
    ledger.debit(accountId, prices.poseCost(), List.of(pose.id()));
    jobs.enqueue(job, new DrawPose(pose.id()), accountId);
    poses.add(pose);
    return pose;
  }
}
