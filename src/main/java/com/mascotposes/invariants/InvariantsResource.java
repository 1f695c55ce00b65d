package com.mascotposes.invariants;

import com.mascotposes.platform.rest.AdminOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the books are right, for administrators. */
@Path("/admin/invariants")
@RequestScoped
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class InvariantsResource {

  @Inject InvariantChecker checker;

  @GET
  @Operation(summary = "Check that money, poses and jobs agree")
  public InvariantChecker.Report check() {
    return checker.check();
  }
}
