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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
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
      @RequestBody(
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = UploadRequest.class)),
                @Content(
                    mediaType = MediaType.MULTIPART_FORM_DATA,
                    schema = @Schema(implementation = UploadForm.class))
              })
          @Valid
          @NotNull
          UploadRequest request) {
    UUID account = caller.accountId();
    return idempotency.answerSlowly(
        account,
        key,
        "POST /storage/upload-image",
        request,
        () -> uploads.keep(account, request),
        this::created,
        kept -> uploads.discard(kept.key()));
  }

  @POST
  @Path("/upload-image")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @CappedForm
  @Operation(hidden = true, summary = "The same from a form; see the other media type")
  public Response uploadForm(@HeaderParam(Idempotency.HEADER) String key, List<EntityPart> parts)
      throws IOException {
    return upload(key, UploadForm.read(parts));
  }

  private Idempotency.Created created(Uploads.Kept kept) {
    String url = addresses.of(kept.key()).toString();
    return new Idempotency.Created(url, new UploadView(url, kept.cutOut()));
  }
}
