package com.mascotposes.platform.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/** Says that the API answers; open to all. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "poses.version")
  String version;

  /**
   * @param status always {@code ok}: who cannot answer does not
   * @param timestamp this node's time
   */
  public record Health(String status, String service, String version, Instant timestamp) {}

  @GET
  @OpenToAll
  @SecurityRequirements
  @Operation(summary = "Whether the API answers")
  public Health show() {
    return new Health("ok", "mascot-poses", version, clock.instant());
  }
}
