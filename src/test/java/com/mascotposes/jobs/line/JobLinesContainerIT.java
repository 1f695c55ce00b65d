package com.mascotposes.jobs.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.jobs.TestJob;
import com.mascotposes.jobs.running.JobClaims;
import com.mascotposes.testkit.PosesArchive;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The places that are told are the order in which the database hands the jobs out. */
@ExtendWith(ArquillianExtension.class)
class JobLinesContainerIT {

  private static final UUID ANN = UUID.randomUUID();
  private static final UUID BEN = UUID.randomUUID();
  private static final UUID CAT = UUID.randomUUID();

  @Inject JobLines lines;

  @Inject JobClaims claims;

  @Inject UserTransaction transaction;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @Deployment
  static WebArchive archive() {
    return PosesArchive.application()
        .addClasses(TestJob.class, TestJob.TestWorker.class, TestJob.Script.class);
  }

  @BeforeEach
  void startEmpty() throws Exception {
    transaction.begin();
    for (String table : List.of("pose", "job", "job_lane")) {
      entities.createNativeQuery("delete from " + table).executeUpdate();
    }
    transaction.commit();
  }

  @Test
  void places_areTheOrderOfTheClaims() throws Exception {
    Map<UUID, UUID> laneOf = new HashMap<>();
    for (UUID lane : List.of(ANN, ANN, ANN, ANN, BEN, BEN, CAT)) {
      laneOf.put(waiting(lane), lane);
    }
    setTurn(ANN, -2);
    setTurn(BEN, -3);
    setTurn(CAT, -1);
    Map<UUID, Integer> told = new HashMap<>();
    laneOf.forEach((job, lane) -> told.put(job, lines.of(lane).placeOf(job).orElseThrow()));

    for (int place = 1; place <= laneOf.size(); place++) {
      UUID next = claims.next().orElseThrow().id();

      assertThat(told).containsEntry(next, place);
    }
  }

  @Test
  void claimedJob_hasNoPlaceAndTheNextMovesUp() throws Exception {
    UUID first = waiting(ANN);
    UUID second = waiting(ANN);
    UUID claimed = claims.next().orElseThrow().id();

    JobLine line = lines.of(ANN);

    assertThat(line.placeOf(claimed)).isEmpty();
    assertThat(line.placeOf(claimed.equals(first) ? second : first)).isEqualTo(Optional.of(1));
  }

  @Test
  void crew_isWhoRunsNow() throws Exception {
    waiting(ANN);
    waiting(BEN);
    claims.next();
    claims.next();

    JobCrew crew = lines.crew();

    assertThat(crew).isEqualTo(new JobCrew(2, 1));
    assertThat(crew.idle()).isZero();
  }

  private UUID waiting(UUID lane) throws Exception {
    UUID job = UUID.randomUUID();
    transaction.begin();
    entities
        .createNativeQuery(
            "insert into job (id, kind, arguments, lane, state, attempt, crashes, fence,"
                + " run_after, permit_at, created_at) values (?1, 'test', '{\"name\":\"a\"}', ?2, 'waiting',"
                + " 0, 0, 0, clock_timestamp() - interval '1 second', now(), now())")
        .setParameter(1, job)
        .setParameter(2, lane)
        .executeUpdate();
    JobLanes.waitsFrom(entities, lane, Duration.ofSeconds(-1));
    transaction.commit();
    return job;
  }

  private void setTurn(UUID lane, int turn) throws Exception {
    transaction.begin();
    entities
        .createNativeQuery("update job_lane set turn = ?2 where lane = ?1")
        .setParameter(1, lane)
        .setParameter(2, turn)
        .executeUpdate();
    transaction.commit();
  }
}
