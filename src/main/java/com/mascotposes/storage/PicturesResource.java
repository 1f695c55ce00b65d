package com.mascotposes.storage;

import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.platform.rest.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Shows the pictures of the active store to anybody who knows an address. Designers' tools and
 * {@code <img>} load them without a token, so the key is what protects a picture: it cannot be
 * guessed.
 */
@Path("/pictures")
@ApplicationScoped
@OpenToAll
@Tag(name = "pictures")
public class PicturesResource {

  @Inject PictureStores stores;

  @GET
  @Path("{key:.+}")
  @Operation(
      summary = "Show a picture",
      description = "Open to all. A picture never changes under its address, so keep it for good.")
  @SecurityRequirements
  @APIResponse(
      responseCode = "200",
      description = "The picture",
      content = {
        @Content(
            mediaType = "image/png",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "206", description = "The part that Range asked for")
  @APIResponse(responseCode = "304", description = "The copy you have is right")
  @APIResponse(responseCode = "404", description = "There is no such picture")
  @APIResponse(responseCode = "416", description = "Range lies behind the end of the picture")
  @APIResponse(responseCode = "503", description = "The store does not answer; see Retry-After")
  public Response show(
      @PathParam("key") String key,
      @Parameter(description = "Save the picture under this name instead of showing it")
          @QueryParam("download")
          String download,
      @Context Request request,
      @Context HttpHeaders headers) {
    return picture(key).to(request, headers, download);
  }

  @HEAD
  @Path("{key:.+}")
  @Operation(hidden = true)
  public Response describe(
      @PathParam("key") String key,
      @QueryParam("download") String download,
      @Context Request request) {
    return picture(key).toHead(request, download);
  }

  private PictureResponse picture(String text) {
    return PictureKey.of(text)
        .flatMap(key -> stores.active().find(key).map(bytes -> PictureResponse.of(key, bytes)))
        .orElseThrow(() -> new NotFoundException("Picture", text));
  }
}
