package com.mascotposes.poses;

import com.mascotposes.accounts.Caller;
import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.storage.PictureAddresses;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStores;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One pose: watch it, read it. */
@Path("/poses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "poses")
public class PosesResource {

  @Inject Caller caller;

  @Inject PoseRepository poses;

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
