package com.mascotposes.drawings;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.testkit.PosesArchive;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests and raw pictures on a real database. Times are seconds after the first request. */
@ExtendWith(ArquillianExtension.class)
class DrawingsContainerIT {

  private static final int SECONDS_OF_A_DAY = 86_400;

  @Inject DrawingRepository drawings;

  @Inject UserTransaction transaction;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  private final UUID job = UUID.randomUUID();

  @Deployment
  static WebArchive archive() {
    return PosesArchive.application();
  }

  @BeforeEach
  void makeAJob() throws Exception {
    run(
        "insert into job (id, kind, arguments, lane, state, attempt, crashes, fence, run_after,"
            + " permit_at, created_at, finished_at) values (?1, 'test', '{}', ?1, 'done', 1, 0, 1,"
            + " now(), now(), now(), now())",
        job);
  }

  @Test
  void onePicture_wasAskedForOnce() throws Exception {
    call(0, "no_picture");
    picture(call(10, "picture"), 20);

    assertThat(wasAskedAgain()).isFalse();
  }

  @Test
  void requestAfterThePicture_wasASecondOne() throws Exception {
    picture(call(0, "picture"), 10);
    call(20, "unknown");

    assertThat(wasAskedAgain()).isTrue();
  }

  @Test
  void secondPicture_wasASecondRequest() throws Exception {
    picture(call(0, "picture"), 10);
    picture(call(20, "picture"), 30);

    assertThat(wasAskedAgain()).isTrue();
  }

  @Test
  void secondPictureLetGo_leavesTheFirstAsDelivered() throws Exception {
    UUID first = call(0, "picture");
    picture(first, 10);
    picture(call(20, "picture"), 30);

    drawings.remove(drawings.raws(job).get(1));

    assertThat(drawings.deliveredRaw(job).orElseThrow().callId()).isEqualTo(first);
    assertThat(wasAskedAgain()).isTrue();
  }

  @Test
  void firstPictureLetGo_leavesTheSecondAsDelivered() throws Exception {
    picture(call(0, "picture"), 10);
    UUID second = call(20, "picture");
    picture(second, 30);

    drawings.remove(drawings.raws(job).get(0));

    assertThat(drawings.deliveredRaw(job).orElseThrow().callId()).isEqualTo(second);
    assertThat(wasAskedAgain()).isTrue();
  }

  @Test
  void oldPicture_goesAndARecentOneStays() throws Exception {
    picture(call(0, "picture"), -91 * SECONDS_OF_A_DAY);
    UUID recent = call(20, "picture");
    picture(recent, -89 * SECONDS_OF_A_DAY);

    forgetRaws();

    assertThat(drawings.raws(job)).extracting(RawPicture::callId).containsExactly(recent);
  }

  @Test
  void oldPictureOfAJobThatRuns_stays() throws Exception {
    picture(call(0, "picture"), -91 * SECONDS_OF_A_DAY);
    run(
        "update job set state = 'running', owner = 'test', finished_at = null,"
            + " lease_until = now() + interval '1 day' where id = ?1",
        job);

    forgetRaws();

    assertThat(drawings.raws(job)).hasSize(1);
    run(
        "update job set state = 'done', owner = null, finished_at = now(), lease_until = null"
            + " where id = ?1",
        job);
  }

  @Test
  void boughtPictureOfAJobThatWaits_isUnstored() throws Exception {
    int before = drawings.unstored();
    picture(call(0, "picture"), 5);
    picture(call(10, "picture"), 15);
    assertThat(drawings.unstored()).as("of a job that is done").isEqualTo(before);

    run("update job set state = 'waiting', finished_at = null where id = ?1", job);

    assertThat(drawings.unstored()).isEqualTo(before + 1);
    run("update job set state = 'done', finished_at = now() where id = ?1", job);
  }

  @Test
  void jobWithPictures_hasWaitedSinceTheFirst() throws Exception {
    run("update job set created_at = now() - interval '2 days' where id = ?1", job);
    assertThat(drawings.isBought(job)).isFalse();
    assertThat(drawings.waitOf(job).isBought()).isFalse();
    assertThat(drawings.waitOf(job).waited()).isBetween(Duration.ofDays(2), Duration.ofDays(3));

    picture(call(-100, "picture"), -50);
    picture(call(-4000, "picture"), -3600);

    assertThat(drawings.isBought(job)).isTrue();
    assertThat(drawings.waitOf(job).isBought()).isTrue();
    assertThat(drawings.waitOf(job).waited()).isBetween(Duration.ofHours(1), Duration.ofHours(2));
  }

  private void forgetRaws() {
    while (drawings.forgetRaws(90, 2) > 0) {
      // in batches, as the timer does
    }
  }

  private boolean wasAskedAgain() {
    return drawings.wasAskedAgain(drawings.deliveredRaw(job).orElseThrow());
  }

  private UUID call(int sentAt, String outcome) throws Exception {
    UUID call = UUID.randomUUID();
    run(
        "insert into provider_call (id, job_id, attempt, provider, backdrop, insist, outcome,"
            + " prompt_tokens, output_tokens, thought_tokens, sent_at, answered_at)"
            + " values (?1, ?2, 1, 'test', '#00FF00', false, ?3, 0, 0, 0,"
            + " now() + ?4 * interval '1 second', now() + (?4 + 5) * interval '1 second')",
        call,
        job,
        outcome,
        sentAt);
    return call;
  }

  private void picture(UUID call, int keptAt) throws Exception {
    run(
        "insert into raw_picture (call_id, job_id, media_type, backdrop, bytes, created_at)"
            + " values (?1, ?2, 'image/png', '#00FF00', decode('00', 'hex'),"
            + " now() + ?3 * interval '1 second')",
        call,
        job,
        keptAt);
  }

  private void run(String statement, Object... parameters) throws Exception {
    transaction.begin();
    Query query = entities.createNativeQuery(statement);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    query.executeUpdate();
    transaction.commit();
  }
}
