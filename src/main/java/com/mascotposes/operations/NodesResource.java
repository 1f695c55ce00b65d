package com.mascotposes.operations;

import com.mascotposes.accounts.Caller;
import com.mascotposes.platform.rest.AdminOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes single nodes out of the work, for administrators. */
@Path("/admin/nodes/{name}")
@RequestScoped
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class NodesResource {

  @Inject Caller caller;

  @Inject Operations operations;

  @Inject QueueViews views;

  @POST
  @Path("/drain")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Let a node end what it runs and begin nothing more",
      description = "It stays drained when it is started again. It still answers requests.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = QueueView.class)))
  @APIResponse(responseCode = "404", description = "No node of this name was seen in the last day")
  public QueueView drain(
      @PathParam("name") @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String name,
      @Valid @NotNull ReasonRequest request) {
    operations.drain(caller.accountId(), name, request.reason().strip());
    return views.now();
  }

  @POST
  @Path("/undrain")
  @Operation(summary = "Let a drained node begin jobs again")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = QueueView.class)))
  @APIResponse(responseCode = "404", description = "No node of this name is drained")
  public QueueView undrain(
      @PathParam("name") @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String name) {
    operations.undrain(caller.accountId(), name);
    return views.now();
  }
}
