package com.mascotposes.mascots;

import com.mascotposes.credits.CreditLedger;
import com.mascotposes.credits.CreditSettings;
import com.mascotposes.jobs.JobQueue;
import com.mascotposes.storage.PictureKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

  @Inject Clock clock;

  /**
   * Debits one price for the whole order, stores its mascots and enqueues a job for each: all of
   * it, or nothing.
   *
   * @param example a picture to follow; null when there is none
   * @return the mascots by their variation, all waiting
   * @throws com.mascotposes.credits.NotEnoughCreditsException the balance does not cover the price
   */
  @Transactional
  public List<Mascot> place(UUID accountId, MascotRequest request, PictureKey example) {
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
}
