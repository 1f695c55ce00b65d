package com.mascotposes.mascots;

import com.mascotposes.accounts.Caller;
import com.mascotposes.mascots.BroughtPictures.Brought;
import com.mascotposes.platform.idempotency.Idempotency;
import com.mascotposes.platform.rest.PageMeta;
import com.mascotposes.storage.PictureAddresses;
import com.mascotposes.storage.PictureKey;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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

  private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  @Inject Caller caller;

  @Inject MascotRepository mascots;

  @Inject MascotOrders orders;

  @Inject MascotsFromPictures fromPictures;

  @Inject BroughtPictures pictures;

  @Inject MascotReferences references;

  @Inject MascotEndings endings;

  @Inject PictureSweep sweep;

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
    String file = Blank.asNull(figmaFileId);
    List<MascotView> views =
        mascots.page(account, file, page, limit).stream().map(this::view).toList();
    return new MascotPage(views, PageMeta.of(page, limit, mascots.count(account, file)));
  }

  @POST
  @Operation(
      summary = "Order one to four designs of a new mascot; the order costs credits once",
      description =
          "Each design is drawn by a job of its own. The credit is returned if none of them"
              + " succeeds.")
  @APIResponse(
      responseCode = "201",
      description = "Ordered, or ordered before under the same Idempotency-Key",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = MascotView.class)))
  @APIResponse(responseCode = "402", description = "Not enough credits")
  public Response order(
      @Parameter(description = "Repeating a request under the same key orders once")
          @HeaderParam(Idempotency.HEADER)
          String key,
      @Valid @NotNull MascotRequest request) {
    UUID account = caller.accountId();
    return idempotency.answerSlowly(
        account,
        key,
        "POST /mascots",
        request,
        () -> example(account, request),
        example -> {
          PictureKey picture = example.map(Brought::key).orElse(null);
          List<MascotView> views = views(orders.place(account, request, picture));
          return new Idempotency.Created("/api/v1/mascots/batch/" + views.get(0).batchId(), views);
        },
        example -> example.ifPresent(pictures::discard));
  }

  private Optional<Brought> example(UUID account, MascotRequest request) {
    return Optional.ofNullable(Blank.asNull(request.referenceImageUrl()))
        .map(url -> pictures.bring(account, "referenceImageUrl", url));
  }

  @GET
  @Path("/batch/{batchId}")
  @Operation(summary = "The designs of one order by their number; none when it is unknown")
  public List<MascotView> batch(@PathParam("batchId") String batchId) {
    return batchId.matches(UUID_FORM)
        ? views(mascots.ofBatch(caller.accountId(), UUID.fromString(batchId)))
        : List.of();
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
  @Operation(summary = "Make a mascot of a picture, for free")
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
    return idempotency.answerSlowly(
        account,
        key,
        "POST /mascots/from-image",
        request,
        () -> pictures.bring(account, "imageUrl", request.imageUrl()),
        brought -> {
          MascotView view =
              view(fromPictures.add(account, Blank.asNull(request.name()), brought.key()));
          return new Idempotency.Created("/api/v1/mascots/" + view.id(), view);
        },
        pictures::discard);
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

  @POST
  @Path("/{id}/approve")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Make a design the reference of its character",
      description =
          "Poses of all designs of the same order are drawn from it and measured against it from"
              + " now on. Approving another one replaces it.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MascotView.class)))
  @APIResponse(responseCode = "409", description = "It has no picture")
  public MascotView approve(@PathParam("id") UUID id) {
    return view(references.approve(caller.accountId(), id));
  }

  @PUT
  @Path("/{id}/references")
  @Operation(
      summary = "Pin up to four further pictures that show who the mascot is",
      description = "They go to the image service with every pose, after the mascot's own picture.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MascotView.class)))
  @APIResponse(responseCode = "409", description = "It has no picture of its own")
  public MascotView pin(@PathParam("id") UUID id, @Valid @NotNull PinnedRequest request) {
    UUID account = caller.accountId();
    mascots.get(account, id);
    List<Brought> brought = new ArrayList<>();
    boolean isPinned = false;
    try {
      for (String url : request.imageUrls()) {
        brought.add(pictures.bring(account, "imageUrls", url));
      }
      Mascot mascot = references.pin(account, id, brought.stream().map(Brought::key).toList());
      isPinned = true;
      return view(mascot);
    } finally {
      if (!isPinned) {
        brought.forEach(pictures::discard);
      }
    }
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      summary = "Delete a mascot with all its poses and pictures",
      description = "What waits or is being drawn is called off, and its credit returned.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Deleted.class)))
  public Deleted delete(@PathParam("id") UUID id) {
    endings.delete(caller.accountId(), id);
    sweep.sweep();
    return new Deleted("Mascot deleted");
  }

  /**
   * @param message that it is gone
   */
  @Schema(name = "DeletedMascot")
  public record Deleted(String message) {}

  private List<MascotView> views(List<Mascot> all) {
    return all.stream().map(this::view).toList();
  }

  private MascotView view(Mascot mascot) {
    return MascotView.of(mascot, addresses);
  }
}
