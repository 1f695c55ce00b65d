package com.mascotposes.poses;

import com.mascotposes.accounts.Caller;
import com.mascotposes.mascots.MascotRepository;
import com.mascotposes.platform.idempotency.Idempotency;
import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.storage.PictureAddresses;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStores;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Order poses, watch them, read them. */
@Path("/")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "poses")
public class PosesResource {

  @Inject Caller caller;

  @Inject PoseOrders orders;

  @Inject PoseRepository poses;

  @Inject MascotRepository mascots;

  @Inject PictureAddresses addresses;

  @Inject PictureStores stores;

  @Inject Idempotency idempotency;

  @POST
  @Path("/mascots/{mascotId}/poses")
  @Operation(summary = "Order a pose; costs credits")
  @APIResponse(
      responseCode = "201",
      description = "Ordered, or ordered before under the same Idempotency-Key",
      content = @Content(schema = @Schema(implementation = PoseView.class)))
  @APIResponse(responseCode = "402", description = "Not enough credits")
  @APIResponse(responseCode = "404", description = "No such mascot")
  @APIResponse(responseCode = "409", description = "The mascot has no finished picture")
  public Response order(
      @PathParam("mascotId") UUID mascotId,
      @Parameter(description = "Repeating a request under the same key orders once")
          @HeaderParam(Idempotency.HEADER)
          String key,
      @Valid @NotNull PoseRequest request) {
    UUID account = caller.accountId();
    return idempotency.answer(
        account,
        key,
        "POST /mascots/" + mascotId + "/poses",
        request,
        () -> {
          PoseView view = view(orders.place(account, mascotId, request));
          return new Idempotency.Created("/api/v1/poses/" + view.id(), view);
        });
  }

  @GET
  @Path("/mascots/{mascotId}/poses")
  @Operation(summary = "A mascot's poses, newest first")
  public PoseList list(@PathParam("mascotId") UUID mascotId) {
    UUID mascot = mascots.get(caller.accountId(), mascotId).id();
    return new PoseList(
        poses.newestOf(mascot, PoseList.MOST).stream().map(this::view).toList());
  }

  @GET
  @Path("/poses/{id}")
  @Operation(summary = "One pose")
  public PoseView show(@PathParam("id") UUID id) {
    return view(pose(id));
  }

  @GET
  @Path("/poses/{id}/status")
  @Operation(summary = "How far one pose is")
  public PoseStatusView status(@PathParam("id") UUID id) {
    return PoseStatusView.of(pose(id));
  }

  @GET
  @Path("/poses/{id}/image")
  @Produces("image/png")
  @Operation(summary = "The finished picture, for its owner")
  @APIResponse(responseCode = "200", content = @Content(mediaType = "image/png"))
  @APIResponse(responseCode = "404", description = "No such pose, or no picture yet")
  public Response image(@PathParam("id") UUID id) {
    PictureKey key = pose(id).picture().orElseThrow(() -> new NotFoundException("Picture", id));
    byte[] png =
        stores.active().find(key).orElseThrow(() -> new NotFoundException("Picture", id));
    return Response.ok(png).header("Cache-Control", "private, max-age=31536000, immutable").build();
  }

  private Pose pose(UUID id) {
    return poses.get(caller.accountId(), id);
  }

  private PoseView view(Pose pose) {
    return PoseView.of(pose, addresses);
  }
}
