package com.mascotposes.poses.live;

import com.mascotposes.platform.problem.NotFoundException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes requests that wait for news. None of them keeps a thread: all share the {@link LiveWatch}
 * and a few threads that write, which a client that does not read cannot take from the rest of the
 * server.
 */
@ApplicationScoped
@ManagedExecutorDefinition(name = LiveClients.THREADS, maxAsync = 4)
public class LiveClients {

  static final String THREADS = "java:app/concurrent/LiveThreads";

  @Resource(lookup = THREADS)
  ManagedExecutorService threads;

  @Inject LiveWatch watch;

  @Inject Scout scout;

  /**
   * Answers the request when the thing changes, or with its state after a while.
   *
   * @param known what the client knows; not finished
   * @param seconds how long the client wants to wait at most
   * @param answer makes the answer, also when nothing has changed
   * @throws com.mascotposes.platform.problem.ProblemException 429 or 503: too many wait already
   */
  public void answerLater(
      Client client,
      Sight known,
      int seconds,
      AsyncResponse response,
      Function<Sight, Response> answer) {
    watch.add(
        new LongPoll(client, known, seconds, threads, new Resumption(response, answer, scout)));
  }

  /**
   * Streams the state of things until all are finished.
   *
   * @param ids what the client asked for, each once
   * @param sights of those that exist and are the client's
   * @param lastEventId where an earlier stream broke off; null for none
   * @throws com.mascotposes.platform.problem.ProblemException 429 or 503: too many wait already
   */
  public void stream(
      Client client,
      List<UUID> ids,
      List<Sight> sights,
      String lastEventId,
      SseEventSink sink,
      Sse sse) {
    EventStream stream =
        new EventStream(
            client, ids, Bookmark.of(lastEventId, ids.size()), new SseLine(sink, sse), threads);
    stream.prepare(sights);
    watch.add(stream);
    stream.begin();
  }

  /**
   * Whether a client with this bookmark knows the end of everything, so that no stream is needed.
   */
  public boolean hasReadAll(List<UUID> ids, List<Sight> sights, String lastEventId) {
    Bookmark bookmark = Bookmark.of(lastEventId, ids.size());
    Map<UUID, Sight> known =
        sights.stream().collect(Collectors.toMap(Sight::id, Function.identity()));
    return IntStream.range(0, ids.size())
        .allMatch(index -> bookmark.hasSeenEnd(index, known.get(ids.get(index))));
  }

  /** Resumes a request that was kept waiting. */
  private record Resumption(AsyncResponse response, Function<Sight, Response> answer, Scout scout)
      implements LongPoll.Answer {

    @Override
    public void changed(Sight now) {
      response.resume(answer.apply(now));
    }

    /** Looks once more: how long it will take has changed in any case. */
    @Override
    public void unchanged(Sight last) {
      try {
        List<Sight> now = scout.sights(Set.of(last.id()));
        response.resume(answer.apply(now.isEmpty() ? last : now.get(0)));
      } catch (RuntimeException e) {
        response.resume(e);
      }
    }

    @Override
    public void gone(UUID id) {
      response.resume(new NotFoundException("Pose", id));
    }
  }
}
