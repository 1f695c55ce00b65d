package com.mascotposes.mascots;

import com.mascotposes.accounts.Caller;
import com.mascotposes.storage.PictureAddresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pictures from people's own disks. */
@Path("/storage")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mascots")
public class UploadsResource {

  @Inject Caller caller;

  @Inject Uploads uploads;

  @Inject PictureAddresses addresses;

  @POST
  @Path("/upload-image")
  @Operation(summary = "Keep a picture and answer its public address")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = UploadView.class)))
  public Response upload(@Valid @NotNull UploadRequest request) {
    URI url = addresses.of(uploads.keep(caller.accountId(), request.image()));
    return Response.created(url).entity(new UploadView(url.toString())).build();
  }
}
