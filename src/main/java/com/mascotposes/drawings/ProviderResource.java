package com.mascotposes.drawings;

import com.mascotposes.platform.rest.AdminOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who draws and how that goes, for administrators. */
@Path("/admin/provider")
@RequestScoped
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class ProviderResource {

  @Inject ProviderReports reports;

  @GET
  @Operation(summary = "The image provider: models, start check, circuit, last hour, last errors")
  public ProviderReport show() {
    return reports.now();
  }
}
