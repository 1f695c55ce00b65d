package com.mascotposes.poses;

import com.mascotposes.accounts.Caller;
import com.mascotposes.drawings.CallHistory;
import com.mascotposes.drawings.DrawingRepository;
import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.platform.rest.IfNoneMatch;
import com.mascotposes.poses.live.Client;
import com.mascotposes.poses.live.LiveClients;
import com.mascotposes.poses.live.Sight;
import com.mascotposes.poses.ordering.PoseBatchView;
import com.mascotposes.poses.progress.PoseAnswers;
import com.mascotposes.poses.progress.PoseStatusView;
import com.mascotposes.poses.progress.PoseView;
import com.mascotposes.poses.progress.PoseViews;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStores;
import com.mascotposes.storage.kept.PictureSweep;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One pose: watch it, read it, call it off. */
@Path("/poses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "poses")
public class PosesResource {

  @Inject Caller caller;

  @Inject PoseRepository poses;

  @Inject PoseEndings endings;

  @Inject DrawingRepository drawings;

  @Inject Recuts recuts;

  @Inject PoseViews views;

  @Inject LiveClients clients;

  @Inject PictureStores stores;

  @Inject PictureSweep sweep;

  @GET
  @Path("/{id}")
  @Operation(summary = "One pose")
  @APIResponse(
      responseCode = "200",
      description = "The pose; Retry-After says when to ask again about an unfinished one",
      content = @Content(schema = @Schema(implementation = PoseView.class)))
  @APIResponse(responseCode = "304", description = "As If-None-Match has it")
  @APIResponse(responseCode = "404", description = "No such pose")
  public Response show(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
    return PoseAnswers.answer(views.wholeSight(pose(id)), new IfNoneMatch(known));
  }

  @GET
  @Path("/{id}/status")
  @Operation(
      summary = "How far one pose is",
      description =
          "With wait, an unfinished pose is answered as soon as its state or its place in line is"
              + " another than If-None-Match says, or, without that header, than it was when the"
              + " request came; after the wait in any case.")
  @APIResponse(
      responseCode = "200",
      description = "Its state; Retry-After says when to ask again about an unfinished one",
      content = @Content(schema = @Schema(implementation = PoseStatusView.class)))
  @APIResponse(responseCode = "304", description = "As If-None-Match has it")
  @APIResponse(responseCode = "404", description = "No such pose")
  @APIResponse(responseCode = "429", description = "Too many of this account wait; see Retry-After")
  @APIResponse(responseCode = "503", description = "Too many wait; see Retry-After")
  public void status(
      @PathParam("id") UUID id,
      @Parameter(description = "Seconds to wait for a change, 0 to 30")
          @QueryParam("wait")
          @DefaultValue("0")
          @Min(0)
          @Max(30)
          int wait,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String header,
      @Suspended AsyncResponse response) {
    IfNoneMatch known = new IfNoneMatch(header);
    Sight now = views.statusSights(List.of(pose(id))).get(0);
    boolean isNews = known.isSent() && !known.has(PoseAnswers.tag(now));
    if (wait == 0 || now.isFinished() || isNews) {
      response.resume(PoseAnswers.answer(now, known));
    } else {
      Client client = new Client(caller.accountId(), caller.credentialId());
      clients.answerLater(client, now, wait, response, sight -> PoseAnswers.answer(sight, known));
    }
  }

  @GET
  @Path("/{id}/image")
  @Produces("image/png")
  @Operation(
      summary = "The finished picture, for its owner",
      description = "A recut changes it, so a copy is to be asked after; imageUrl is for good.")
  @APIResponse(responseCode = "200", content = @Content(mediaType = "image/png"))
  @APIResponse(responseCode = "304", description = "As If-None-Match has it")
  @APIResponse(responseCode = "404", description = "No such pose, or no picture yet")
  @APIResponse(responseCode = "503", description = "The store does not answer; see Retry-After")
  public Response image(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
    PictureKey key = pose(id).picture().orElseThrow(() -> new NotFoundException("Picture", id));
    EntityTag tag = new EntityTag(key.value());
    Response.ResponseBuilder answer =
        new IfNoneMatch(known).has(tag) ? Response.notModified(tag) : whole(png(key)).tag(tag);
    return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
  }

  /** With its length, which a server that answers HEAD by this route would call 0. */
  private static Response.ResponseBuilder whole(byte[] png) {
    return Response.ok(png).header(HttpHeaders.CONTENT_LENGTH, png.length);
  }

  private byte[] png(PictureKey key) {
    return stores
        .active()
        .find(key)
        .orElseThrow(() -> new NotFoundException("Picture", key.value()));
  }

  @GET
  @Path("/batch/{batchId}")
  @Operation(summary = "The poses of one batch, in the order of their prompts")
  public PoseBatchView batch(@PathParam("batchId") UUID batchId) {
    List<Pose> all = poses.ofBatch(caller.accountId(), batchId);
    if (all.isEmpty()) {
      throw new NotFoundException("Batch", batchId);
    }
    return PoseBatchView.of(batchId, views.whole(all));
  }

  @GET
  @Path("/{id}/history")
  @Operation(
      summary = "The requests to the image service that were made for a pose, oldest first",
      description =
          "A request with the outcome unknown was sent and never answered in full: nobody can tell"
              + " whether a picture was made. It costs no credit.")
  public CallHistory history(@PathParam("id") UUID id) {
    Pose pose = pose(id);
    return CallHistory.of(drawings.calls(pose.jobId(), CallHistory.MOST), pose.waitsFor());
  }

  @POST
  @Path("/{id}/cancel")
  @Operation(
      summary = "Call a pose off; the credit is returned",
      description =
          "At any stage before the picture is stored. Once the picture has been requested it may"
              + " still be made; it is discarded then, and the credit is returned all the same.")
  @APIResponse(
      responseCode = "200",
      description = "The pose as it is now",
      content = @Content(schema = @Schema(implementation = PoseView.class)))
  @APIResponse(responseCode = "409", description = "The pose has ended already")
  public PoseView cancel(@PathParam("id") UUID id) {
    return views.whole(endings.cancel(caller.accountId(), id));
  }

  @POST
  @Path("/{id}/recut")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Cut a finished pose out anew, for free",
      description =
          "From the raw picture that was delivered; each recut starts from it, not from the last"
              + " one. strength: 0 keeps more of the edge, 1 takes more of the backdrop away, 0.5"
              + " if absent. keepShadow: a soft shadow on the ground stays. keyColor: the"
              + " backdrop's colour, if it was guessed wrongly. trim: empty space is cut away and"
              + " the mascot centred with a constant margin, 6 % of the side on its longer axis;"
              + " otherwise it stays where it was drawn.")
  @APIResponse(
      responseCode = "200",
      description = "The pose as it is now",
      content = @Content(schema = @Schema(implementation = PoseView.class)))
  @APIResponse(responseCode = "409", description = "The pose has no picture")
  public PoseView recut(@PathParam("id") UUID id, @Valid @NotNull RecutRequest request) {
    return views.whole(recuts.recut(caller.accountId(), id, request));
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Delete a pose and its picture; one in progress is cancelled first")
  public Deleted delete(@PathParam("id") UUID id) {
    endings.delete(caller.accountId(), id);
    sweep.sweep();
    return new Deleted("Pose deleted");
  }

  /**
   * @param message that it is gone
   */
  public record Deleted(String message) {}

  private Pose pose(UUID id) {
    return poses.get(caller.accountId(), id);
  }
}
