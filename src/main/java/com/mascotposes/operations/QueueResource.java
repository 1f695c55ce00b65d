package com.mascotposes.operations;

import com.mascotposes.platform.rest.AdminOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The queue, for administrators. */
@Path("/admin/queue")
@RequestScoped
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class QueueResource {

  @Inject QueueViews views;

  @GET
  @Operation(summary = "What waits and runs, whose it is, which nodes there are, what is halted")
  public QueueView show() {
    return views.now();
  }
}
