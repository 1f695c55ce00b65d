package com.mascotposes.poses.ordering;

import com.mascotposes.accounts.Caller;
import com.mascotposes.mascots.MascotRepository;
import com.mascotposes.platform.idempotency.Idempotency;
import com.mascotposes.poses.Pose;
import com.mascotposes.poses.PoseRepository;
import com.mascotposes.poses.PoseRequest;
import com.mascotposes.poses.progress.PoseList;
import com.mascotposes.poses.progress.PoseView;
import com.mascotposes.poses.progress.PoseViews;
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

/** A mascot's poses: order one or many, list all. */
@Path("/mascots/{mascotId}/poses")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "poses")
public class PoseOrdersResource {

  @Inject Caller caller;

  @Inject PoseOrders orders;

  @Inject PoseRepository poses;

  @Inject MascotRepository mascots;

  @Inject PoseViews views;

  @Inject Idempotency idempotency;

  @POST
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
          PoseView view = views.whole(orders.place(account, mascotId, request));
          return new Idempotency.Created("/api/v1/poses/" + view.id(), view);
        });
  }

  @POST
  @Path("/batch")
  @Operation(summary = "Order up to 50 poses at once, all or none; each costs credits")
  @APIResponse(
      responseCode = "201",
      description = "Ordered, or ordered before under the same Idempotency-Key",
      content = @Content(schema = @Schema(implementation = PoseBatchView.class)))
  @APIResponse(responseCode = "402", description = "Not enough credits for all of them")
  public Response orderBatch(
      @PathParam("mascotId") UUID mascotId,
      @HeaderParam(Idempotency.HEADER) String key,
      @Valid @NotNull PoseBatchRequest request) {
    UUID account = caller.accountId();
    return idempotency.answer(
        account,
        key,
        "POST /mascots/" + mascotId + "/poses/batch",
        request,
        () -> {
          List<Pose> ordered = orders.place(account, mascotId, request.requests());
          PoseBatchView view = PoseBatchView.of(ordered.get(0).batchId(), views.whole(ordered));
          return new Idempotency.Created("/api/v1/poses/batch/" + view.batchId(), view);
        });
  }

  @GET
  @Operation(
      summary = "A mascot's poses, newest first",
      description = "All of them, up to the limit; next says where the older ones are, or is null.")
  public PoseList list(
      @PathParam("mascotId") UUID mascotId,
      @QueryParam("limit") @DefaultValue("" + PoseList.MOST) @Min(1) @Max(PoseList.MOST) int limit,
      @Parameter(description = "A pose: only those that come after it in this order")
          @QueryParam("after")
          UUID after) {
    UUID mascot = mascots.get(caller.accountId(), mascotId).id();
    List<Pose> page =
        after == null
            ? poses.newestOf(mascot, limit + 1)
            : poses.olderThan(poses.get(caller.accountId(), after), mascot, limit + 1);
    return PoseList.of(mascot, views.whole(page), limit);
  }
}
