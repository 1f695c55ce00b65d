package com.mascotposes.poses;

import com.mascotposes.accounts.Caller;
import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.storage.PictureAddresses;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStores;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
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

  @Inject Recuts recuts;

  @Inject PictureAddresses addresses;

  @Inject PictureStores stores;

  @GET
  @Path("/{id}")
  @Operation(summary = "One pose")
  public PoseView show(@PathParam("id") UUID id) {
    return view(pose(id));
  }

  @GET
  @Path("/{id}/status")
  @Operation(summary = "How far one pose is")
  public PoseStatusView status(@PathParam("id") UUID id) {
    return PoseStatusView.of(pose(id));
  }

  @GET
  @Path("/{id}/image")
  @Produces("image/png")
  @Operation(summary = "The finished picture, for its owner")
  @APIResponse(responseCode = "200", content = @Content(mediaType = "image/png"))
  @APIResponse(responseCode = "404", description = "No such pose, or no picture yet")
  public Response image(@PathParam("id") UUID id) {
    PictureKey key = pose(id).picture().orElseThrow(() -> new NotFoundException("Picture", id));
    byte[] png = stores.active().find(key).orElseThrow(() -> new NotFoundException("Picture", id));
    return Response.ok(png).header("Cache-Control", "private, max-age=31536000, immutable").build();
  }

  @GET
  @Path("/batch/{batchId}")
  @Operation(summary = "The poses of one batch, in the order of their prompts")
  public PoseBatchView batch(@PathParam("batchId") UUID batchId) {
    List<Pose> all = poses.ofBatch(caller.accountId(), batchId);
    if (all.isEmpty()) {
      throw new NotFoundException("Batch", batchId);
    }
    return PoseBatchView.of(batchId, all.stream().map(this::view).toList());
  }

  @POST
  @Path("/{id}/cancel")
  @Operation(
      summary = "Call a pose off; the credit is returned",
      description =
          "At any stage before the picture is stored. Once the picture has been requested it may"
              + " still be made; it is discarded then, and the credit is returned all the same.")
  @APIResponse(responseCode = "409", description = "The pose has ended already")
  public PoseView cancel(@PathParam("id") UUID id) {
    return view(endings.cancel(caller.accountId(), id));
  }

  @POST
  @Path("/{id}/recut")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Cut a finished pose out anew, for free")
  @APIResponse(responseCode = "409", description = "The pose has no picture")
  public PoseView recut(@PathParam("id") UUID id, @Valid @NotNull RecutRequest request) {
    return view(recuts.recut(caller.accountId(), id, request));
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Delete a pose and its picture; one in progress is cancelled first")
  public Deleted delete(@PathParam("id") UUID id) {
    endings.delete(caller.accountId(), id);
    return new Deleted("Pose deleted");
  }

  /**
   * @param message that it is gone
   */
  public record Deleted(String message) {}

  private Pose pose(UUID id) {
    return poses.get(caller.accountId(), id);
  }

  private PoseView view(Pose pose) {
    return PoseView.of(pose, addresses);
  }
}
