package com.mascotposes.operations;

import com.mascotposes.accounts.Caller;
import com.mascotposes.platform.rest.AdminOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stops and starts the taking of orders, for administrators. */
@Path("/admin/intake")
@RequestScoped
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class IntakeResource {

  @Inject Caller caller;

  @Inject Operations operations;

  @Inject QueueViews views;

  @POST
  @Path("/pause")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take no orders: they are answered 503, and nothing is debited")
  public QueueView pause(@Valid @NotNull ReasonRequest request) {
    operations.pauseIntake(caller.accountId(), request.reason().strip());
    return views.now();
  }

  @POST
  @Path("/resume")
  @Operation(summary = "Take orders again")
  public QueueView resume() {
    operations.resumeIntake(caller.accountId());
    return views.now();
  }
}
