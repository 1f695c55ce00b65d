package com.mascotposes.poses.progress;

import com.mascotposes.accounts.Caller;
import com.mascotposes.poses.Pose;
import com.mascotposes.poses.PoseRepository;
import com.mascotposes.poses.live.Client;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One pose, told as it happens. */
@Path("/poses/{id}/events")
@RequestScoped
@Tag(name = "poses")
public class PoseEventsResource {

  @Inject Caller caller;

  @Inject PoseRepository poses;

  @Inject PoseStreams streams;

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      summary = "Follow one pose until it is finished",
      description =
          "Server-Sent Events named status, each with the pose's status as JSON, beginning with the"
              + " present one, and one named gone when the pose is deleted. The event id is the"
              + " pose's version: sent back as Last-Event-ID after a break, nothing is repeated that"
              + " was seen. A comment comes every 15 seconds. The stream ends with the pose, soon"
              + " after the client was signed out, or after ten minutes, when it is to come back.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = String.class)))
  @APIResponse(
      responseCode = "204",
      description = "The end has been seen, as Last-Event-ID says; do not come back")
  @APIResponse(responseCode = "404", description = "No such pose")
  @APIResponse(responseCode = "503", description = "Too many follow poses; see Retry-After")
  public void follow(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) String lastEventId,
      @Context HttpServletResponse response,
      @Context SseEventSink sink,
      @Context Sse sse) {
    Pose pose = poses.get(caller.accountId(), id);
    Client client = new Client(caller.accountId(), caller.credentialId());
    streams.open(client, List.of(id), List.of(pose), lastEventId, response, sink, sse);
  }
}
