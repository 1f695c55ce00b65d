package com.mascotposes.platform.idempotency;

import com.mascotposes.platform.problem.InvalidRequestException;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.platform.problem.Violation;
import com.mascotposes.platform.rest.JsonFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Answers a request once, however often it is sent: the answer is recorded in the transaction of
 * what it tells about, and given again to every repetition of the next 24 hours.
 *
 * <p>Repetitions that come while the first is still at work wait for it: they meet at the record's
 * key, which the database lets only one transaction insert. One that waits too long is told so.
 */
@ApplicationScoped
public class Idempotency {

  public static final String HEADER = "Idempotency-Key";

  static final String REPLAYED = "Idempotent-Replayed";

  /** The form of a key: 1 to 255 visible ASCII characters. */
  private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

  @Inject IdempotencyRepository records;

  @Inject Idempotency self;

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
   * @throws ProblemException 422 when the key was used for another request, 409 when the first
   *     request with it is still in progress
   */
  @Transactional
  public Response answer(
      UUID accountId, String key, String route, Object request, Supplier<Created> work) {
    if (key == null) {
      Created created = work.get();
      return response(201, created.location(), JsonFormat.text(created.view())).build();
    }
    byte[] hash = RequestHash.of(checked(key), route, request);
    return answerOnce(accountId, key, hash, work);
  }

  /**
   * As {@link #answer}, for work of which a part takes long and leaves nothing in the database:
   * that part is done first, outside the transaction. Of repetitions at the same time each does it,
   * and all but one undo it.
   *
   * @param prepare makes something new outside the database
   * @param work goes on with it inside the transaction
   * @param undo takes back what was made, when nobody needs it
   */
  public <P> Response answerSlowly(
      UUID accountId,
      String key,
      String route,
      Object request,
      Supplier<P> prepare,
      Function<P, Created> work,
      Consumer<P> undo) {
    Optional<byte[]> hash =
        Optional.ofNullable(key).map(each -> RequestHash.of(checked(each), route, request));
    Optional<IdempotencyRecord> earlier = hash.flatMap(each -> records.find(accountId, key));
    return earlier.isPresent()
        ? replay(earlier.get(), hash.get())
        : answerPrepared(accountId, key, hash, prepare.get(), work, undo);
  }

  private <P> Response answerPrepared(
      UUID accountId,
      String key,
      Optional<byte[]> hash,
      P prepared,
      Function<P, Created> work,
      Consumer<P> undo) {
    boolean[] isWanted = {false};
    Supplier<Created> rest =
        () -> {
          Created created = work.apply(prepared);
          isWanted[0] = true;
          return created;
        };
    try {
      return hash.isPresent()
          ? self.answerOnce(accountId, key, hash.get(), rest)
          : self.answer(accountId, null, null, null, rest);
    } catch (RuntimeException e) {
      isWanted[0] = false;
      throw e;
    } finally {
      if (!isWanted[0]) {
        undo.accept(prepared);
      }
    }
  }

  /** For {@link #answer} and {@link #answerSlowly} only. */
  @Transactional
  public Response answerOnce(UUID accountId, String key, byte[] hash, Supplier<Created> work) {
    if (!records.reserve(accountId, key, hash)) {
      return replay(records.find(accountId, key).orElseThrow(Idempotency::inProgress), hash);
    }
    Created created = work.get();
    String body = JsonFormat.text(created.view());
    records.complete(accountId, key, created.location(), body);
    return response(201, created.location(), body).build();
  }

  private static String checked(String key) {
    if (!FORM.matcher(key).matches()) {
      throw new InvalidRequestException(
          List.of(new Violation(HEADER, "header", "must be 1 to 255 visible ASCII characters")));
    }
    return key;
  }

  private static Response replay(IdempotencyRecord earlier, byte[] hash) {
    if (!earlier.isOf(hash)) {
      throw new ProblemException(
          422, "idempotency-key", "This Idempotency-Key was used for another request");
    }
    return response(earlier.status(), earlier.location(), earlier.body())
        .header(REPLAYED, "true")
        .build();
  }

  static ProblemException inProgress() {
    return new ProblemException(
            409, "in-progress", "The first request with this Idempotency-Key is still in progress")
        .with(HttpHeaders.RETRY_AFTER, "2");
  }

  private static Response.ResponseBuilder response(int status, String location, String body) {
    return Response.status(status)
        .location(URI.create(location))
        .type(MediaType.APPLICATION_JSON)
        .entity(body);
  }
}
