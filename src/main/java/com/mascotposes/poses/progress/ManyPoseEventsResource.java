package com.mascotposes.poses.progress;

import com.mascotposes.accounts.Caller;
import com.mascotposes.platform.problem.InvalidRequestException;
import com.mascotposes.poses.Pose;
import com.mascotposes.poses.PoseRepository;
import com.mascotposes.poses.live.Client;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Many poses on one connection: a browser has about six for a host, and a page may show fifty
 * cards.
 *
 * <p>The client names them. So the stream can be taken up again on any node with nothing but the
 * last event's id, which says by position what was seen of each; a set that the server chose would
 * change in between.
 */
@Path("/poses/events")
@RequestScoped
@Tag(name = "poses")
public class ManyPoseEventsResource {

  private static final int MOST = 50;

  private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  @Inject Caller caller;

  @Inject PoseRepository poses;

  @Inject PoseStreams streams;

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      summary = "Follow up to 50 poses until all are finished",
      description =
          "As the events of one pose; the event id holds one version for each of the ids, in their"
              + " order. An id that is unknown or another account's is told as gone.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = String.class)))
  @APIResponse(
      responseCode = "204",
      description = "All ends have been seen, as Last-Event-ID says; do not come back")
  @APIResponse(responseCode = "503", description = "Too many follow poses; see Retry-After")
  public void follow(
      @Parameter(description = "1 to 50 ids with commas between them") @QueryParam("ids")
          String ids,
      @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) String lastEventId,
      @Context HttpServletResponse response,
      @Context SseEventSink sink,
      @Context Sse sse) {
    Client client = new Client(caller.accountId(), caller.credentialId());
    List<UUID> wanted = parse(ids);
    List<Pose> found = poses.all(client.account(), wanted);
    streams.open(client, wanted, found, lastEventId, response, sink, sse);
  }

  static List<UUID> parse(String ids) {
    List<String> words =
        ids == null ? List.of() : Arrays.stream(ids.split(",", -1)).distinct().toList();
    if (words.isEmpty()
        || words.size() > MOST
        || !words.stream().allMatch(w -> w.matches(UUID_FORM))) {
      throw InvalidRequestException.inQuery(
          "ids", "must be 1 to 50 ids of poses with commas between them");
    }
    return words.stream().map(UUID::fromString).distinct().toList();
  }
}
