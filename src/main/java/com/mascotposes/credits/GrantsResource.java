package com.mascotposes.credits;

import com.mascotposes.accounts.Caller;
import com.mascotposes.platform.idempotency.Idempotency;
import com.mascotposes.platform.rest.AdminOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Credits given by administrators. */
@Path("/admin/grants")
@RequestScoped
@AdminOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class GrantsResource {

  @Inject Caller caller;

  @Inject Grants grants;

  @Inject Idempotency idempotency;

  @POST
  @Operation(summary = "Give an account credits")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = GrantView.class)))
  public Response give(
      @HeaderParam(Idempotency.HEADER) String key, @Valid @NotNull GrantRequest request) {
    UUID admin = caller.accountId();
    return idempotency.answer(
        admin,
        key,
        "POST /admin/grants",
        request,
        () -> {
          GrantView view = grants.give(admin, request);
          return new Idempotency.Created("/api/v1/admin/audit?account=" + view.accountId(), view);
        });
  }
}
