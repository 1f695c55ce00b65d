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

/** Stops and starts the work of all nodes, for administrators. */
@Path("/admin/work")
@RequestScoped
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class WorkResource {

  @Inject Caller caller;

  @Inject Operations operations;

  @Inject QueueViews views;

  @POST
  @Path("/pause")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Begin no job on any node; those that run go on to their end")
  public QueueView pause(@Valid @NotNull ReasonRequest request) {
    operations.pauseWork(caller.accountId(), request.reason().strip());
    return views.now();
  }

  @POST
  @Path("/resume")
  @Operation(summary = "Let the nodes begin jobs again")
  public QueueView resume() {
    operations.resumeWork(caller.accountId());
    return views.now();
  }
}
