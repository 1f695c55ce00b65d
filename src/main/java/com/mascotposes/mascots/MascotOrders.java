package com.mascotposes.mascots;

import com.mascotposes.credits.CreditLedger;
import com.mascotposes.credits.CreditSettings;
import com.mascotposes.jobs.JobQueue;
import com.mascotposes.jobs.halts.Intake;
import com.mascotposes.storage.PictureKey;
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

/** Takes orders for mascots. */
@ApplicationScoped
public class MascotOrders {

  @Inject MascotRepository mascots;

  @Inject MascotBatches batches;

  @Inject CreditLedger ledger;

  @Inject CreditSettings prices;

  @Inject JobQueue jobs;

  @Inject Intake intake;

  @Inject Clock clock;

  /**
   * Debits one price for the whole order, stores its mascots and enqueues a job for each: all of
   * it, or nothing.
   *
   * @param example a picture to follow; null when there is none
   * @return the mascots by their variation, all waiting
   * @throws com.mascotposes.credits.NotEnoughCreditsException the balance does not cover the price
   * @throws com.mascotposes.platform.problem.ProblemException 503, no orders are taken
   */
  @Transactional
  public List<Mascot> place(UUID accountId, MascotRequest request, PictureKey example) {
    intake.demandOpen();
    Instant now = clock.instant();
    MascotBatch batch = new MascotBatch(accountId, request.variations(), now);
    batches.add(batch);
    ledger.debit(accountId, prices.mascotCost(), List.of(batch.id()));
    List<Mascot> ordered = new ArrayList<>();
    for (int index = 1; index <= request.variations(); index++) {
      Instant inSequence = now.plus(index, ChronoUnit.MICROS);
      Mascot mascot = Mascot.ordered(batch, index, request, example, inSequence);
      jobs.enqueue(mascot.id(), new DrawMascot(mascot.id()), accountId);
      mascots.add(mascot);
      ordered.add(mascot);
    }
    return ordered;
  }

  /**
   * Orders one design that failed once more, at the house's expense: the price is given and taken
   * at once.
   *
   * @param failed stays as it is
   * @return another design of the same character, in an order of its own
   * @throws com.mascotposes.platform.problem.ProblemException 503, no orders are taken
   */
  @Transactional(TxType.MANDATORY)
  public Mascot repeat(Mascot failed) {
    intake.demandOpen();
    UUID account = failed.accountId();
    MascotBatch batch = new MascotBatch(account, 1, clock.instant());
    batches.add(batch);
    ledger.grant(account, prices.mascotCost(), batch.id());
    ledger.debit(account, prices.mascotCost(), List.of(batch.id()));
    Mascot mascot = failed.again(batch, clock.instant());
    jobs.enqueue(mascot.id(), new DrawMascot(mascot.id()), account);
    mascots.add(mascot);
    return mascot;
  }
}
