package com.mascotposes.mascots;

import com.mascotposes.accounts.Caller;
import com.mascotposes.platform.idempotency.Idempotency;
import com.mascotposes.platform.rest.PageMeta;
import com.mascotposes.storage.PictureAddresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** The caller's mascots. */
@Path("/mascots")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mascots")
public class MascotsResource {

  @Inject Caller caller;

  @Inject MascotRepository mascots;

  @Inject MascotsFromPictures fromPictures;

  @Inject MascotCutOuts cutOuts;

  @Inject PictureAddresses addresses;

  @Inject Idempotency idempotency;

  @GET
  @Operation(summary = "The caller's mascots, newest first")
  public MascotPage list(
      @QueryParam("page") @DefaultValue("1") @Min(1) @Max(1_000_000) int page,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
      @QueryParam("figmaFileId") String figmaFileId) {
    UUID account = caller.accountId();
    List<MascotView> views =
        mascots.page(account, figmaFileId, page, limit).stream().map(this::view).toList();
    return new MascotPage(views, PageMeta.of(page, limit, mascots.count(account, figmaFileId)));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One mascot")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MascotView.class)))
  public MascotView show(@PathParam("id") UUID id) {
    return view(mascots.get(caller.accountId(), id));
  }

  @POST
  @Path("/from-image")
  @Operation(summary = "Make a mascot of an uploaded picture")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = MascotView.class)))
  @APIResponse(responseCode = "409", description = "The same request is still in progress")
  public Response fromImage(
      @Parameter(description = "Repeating a request under the same key makes one mascot")
          @HeaderParam(Idempotency.HEADER)
          String key,
      @Valid @NotNull FromImageRequest request) {
    UUID account = caller.accountId();
    return idempotency.answer(
        account,
        key,
        "POST /mascots/from-image",
        request,
        () -> {
          MascotView view = view(fromPictures.add(account, request));
          return new Idempotency.Created("/api/v1/mascots/" + view.id(), view);
        });
  }

  @POST
  @Path("/{id}/cut-out")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Take the backdrop away from a mascot's picture, for free",
      description = "A picture with transparency of its own stays as it is")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MascotView.class)))
  @APIResponse(responseCode = "422", description = "The cut would be poor; nothing changed")
  public MascotView cutOut(@PathParam("id") UUID id) {
    return view(cutOuts.cutOut(caller.accountId(), id));
  }

  private MascotView view(Mascot mascot) {
    return MascotView.of(mascot, addresses);
  }
}
