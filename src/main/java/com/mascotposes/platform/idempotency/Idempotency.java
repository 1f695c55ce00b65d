package com.mascotposes.platform.idempotency;

import com.mascotposes.platform.problem.InvalidRequestException;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.platform.problem.Violation;
import com.mascotposes.platform.rest.JsonFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Answers a request once, however often it is sent: the answer is recorded in the transaction of
 * what it tells about, and given again to every repetition.
 *
 * <p>Repetitions that come while the first is still at work wait for it: they meet at the record's
 * key, which the database lets only one transaction insert.
 */
@ApplicationScoped
public class Idempotency {

  public static final String HEADER = "Idempotency-Key";

  static final String REPLAYED = "Idempotent-Replayed";

  /** The form of a key: 1 to 255 visible ASCII characters. */
  private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  /**
   * Something new.
   *
   * @param location its path
   * @param view what to answer
   */
  public record Created(String location, Object view) {}

  /**
   * Does the work and answers 201, or answers what the same request was answered before.
   *
   * @param key what the caller sent in {@value #HEADER}; null to do the work without a record
   * @param route which request this is; the same key on another one is a mistake
   * @param request its body
   * @param work runs inside the transaction; when it throws nothing is recorded
   * @throws InvalidRequestException the key is not of the right form
   * @throws ProblemException 422 when the key was used for another request
   */
  @Transactional
  public Response answer(
      UUID accountId, String key, String route, Object request, Supplier<Created> work) {
    if (key == null) {
      Created created = work.get();
      return response(201, created.location(), JsonFormat.text(created.view())).build();
    }
    if (!FORM.matcher(key).matches()) {
      throw new InvalidRequestException(
          List.of(new Violation(HEADER, "header", "must be 1 to 255 visible ASCII characters")));
    }
    byte[] hash = hash(route + "\n" + JsonFormat.text(request));
    return reserve(accountId, key, hash)
        ? record(accountId, key, work.get())
        : replay(accountId, key, hash);
  }

  private boolean reserve(UUID accountId, String key, byte[] hash) {
    return entities
            .createNativeQuery(
                "insert into idempotency_record"
                    + " (account_id, key, request_hash, status, body, created_at)"
                    + " values (?1, ?2, ?3, 201, '', now()) on conflict do nothing")
            .setParameter(1, accountId)
            .setParameter(2, key)
            .setParameter(3, hash)
            .executeUpdate()
        == 1;
  }

  private Response record(UUID accountId, String key, Created created) {
    String body = JsonFormat.text(created.view());
    entities
        .createNativeQuery(
            "update idempotency_record set location = ?3, body = ?4"
                + " where account_id = ?1 and key = ?2")
        .setParameter(1, accountId)
        .setParameter(2, key)
        .setParameter(3, created.location())
        .setParameter(4, body)
        .executeUpdate();
    return response(201, created.location(), body).build();
  }

  private Response replay(UUID accountId, String key, byte[] hash) {
    IdempotencyRecord earlier =
        entities.find(IdempotencyRecord.class, new IdempotencyRecord.Key(accountId, key));
    if (!earlier.isOf(hash)) {
      throw new ProblemException(
          422, "idempotency-key", "This Idempotency-Key was used for another request");
    }
    return response(earlier.status(), earlier.location(), earlier.body())
        .header(REPLAYED, "true")
        .build();
  }

  private static Response.ResponseBuilder response(int status, String location, String body) {
    return Response.status(status)
        .location(URI.create(location))
        .type(MediaType.APPLICATION_JSON)
        .entity(body);
  }

  private static byte[] hash(String request) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
