package com.mascotposes.mascots;

import com.mascotposes.accounts.Caller;
import com.mascotposes.platform.idempotency.Idempotency;
import com.mascotposes.storage.PictureAddresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

  @Inject Idempotency idempotency;

  @POST
  @Path("/upload-image")
  @Operation(
      summary = "Keep a picture and answer its public address",
      description = "With cutOut its backdrop is taken away, unless it has transparency already")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = UploadView.class)))
  public Response upload(
      @Parameter(description = "Repeating a request under the same key keeps one picture")
          @HeaderParam(Idempotency.HEADER)
          String key,
      @Valid @NotNull UploadRequest request) {
    UUID account = caller.accountId();
    return idempotency.answerSlowly(
        account,
        key,
        "POST /storage/upload-image",
        request,
        () -> created(uploads.keep(account, request)),
        created -> addresses.keyOf(URI.create(created.location())).ifPresent(uploads::discard));
  }

  private Idempotency.Created created(Uploads.Kept kept) {
    String url = addresses.of(kept.key()).toString();
    return new Idempotency.Created(url, new UploadView(url, kept.cutOut()));
  }
}
