package com.mascotposes.drawings;

import com.mascotposes.platform.rest.OpenToAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of failures; open to all. */
@Path("/failures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "poses")
public class FailuresResource {

  @GET
  @OpenToAll
  @SecurityRequirements
  @Operation(summary = "Every failureCode: what it means, what to do, whether the credit is back")
  public FailureList list() {
    return FailureList.all();
  }
}
