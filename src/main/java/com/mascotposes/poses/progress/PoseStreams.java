package com.mascotposes.poses.progress;

import com.mascotposes.poses.Pose;
import com.mascotposes.poses.live.Client;
import com.mascotposes.poses.live.LiveClients;
import com.mascotposes.poses.live.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.UUID;

/** Opens streams of events about poses. */
@ApplicationScoped
public class PoseStreams {

  @Inject PoseViews views;

  @Inject LiveClients clients;

  /**
   * Opens one.
   *
   * @param ids what the caller asked for, each once
   * @param found those that exist and are the caller's
   * @throws WebApplicationException 204, the word of the protocol for "do not come back"
   */
  void open(
      Client client,
      List<UUID> ids,
      List<Pose> found,
      String lastEventId,
      HttpServletResponse response,
      SseEventSink sink,
      Sse sse) {
    List<Sight> sights = views.statusSights(found);
    if (clients.hasReadAll(ids, sights, lastEventId)) {
      throw new WebApplicationException(Response.noContent().build());
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    // A proxy that collects an answer before it passes it on would keep every event to itself.
    response.setHeader("X-Accel-Buffering", "no");
    clients.stream(client, ids, sights, lastEventId, sink, sse);
  }
}
