package com.mascotposes.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.UUID;

/** Takes work that shall be done later, in the transaction of whoever asks for it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class JobQueue {

  static final Jsonb JSON = JsonbBuilder.create();

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @Inject Permits permits;

  /**
   * Saves the job as waiting, by the database's clock since all nodes share that one, and sends its permit; both happen when the transaction commits.
   *
   * @param id the new job's id, chosen by the caller
   * @param lane whose work it is; lanes take turns
   */
  public void enqueue(UUID id, JobArguments arguments, UUID lane) {
    entities
        .createNativeQuery(
            "insert into job (id, kind, arguments, lane, state, attempt, crashes, fence,"
                + " run_after, permit_at, created_at)"
                + " values (?1, ?2, ?3, ?4, 'waiting', 0, 0, 0, now(), now(), now())")
        .setParameter(1, id)
        .setParameter(2, arguments.kind())
        .setParameter(3, JSON.toJson(arguments))
        .setParameter(4, lane)
        .executeUpdate();
    JobLanes.waitsFrom(entities, lane, Duration.ZERO);
    permits.send(id, Duration.ZERO);
  }
}
