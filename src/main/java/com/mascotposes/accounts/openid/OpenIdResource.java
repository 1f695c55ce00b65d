package com.mascotposes.accounts.openid;

import com.mascotposes.accounts.signin.SignedInAnswers;
import com.mascotposes.accounts.signin.SignedInView;
import com.mascotposes.platform.rest.OpenToAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in by another provider; 404 throughout unless one is set. */
@Path("/auth/openid")
@RequestScoped
@OpenToAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sign-in")
public class OpenIdResource {

  @Inject OpenIdSettings settings;

  @Inject OpenIdSignIn signIn;

  @Inject SignedInAnswers answers;

  /**
   * @param label what a button for it says
   */
  public record Provider(String label) {}

  @GET
  @SecurityRequirements
  @Operation(summary = "By which provider one can sign in")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Provider.class)))
  @APIResponse(responseCode = "404", description = "By none")
  public Provider provider() {
    signIn.demandProvider();
    return new Provider(settings.label());
  }

  @POST
  @Path("/start")
  @SecurityRequirements
  @Operation(summary = "Begin to sign in there")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = OpenIdSignIn.Begun.class)))
  @APIResponse(responseCode = "404", description = "There is no such provider")
  public Response start() {
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(signIn.begin())
        .build();
  }

  @POST
  @Path("/finish")
  @Consumes(MediaType.APPLICATION_JSON)
  @SecurityRequirements
  @Operation(summary = "Sign in by what the provider sent back")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = SignedInView.class)))
  @APIResponse(responseCode = "401", description = "It proves nothing")
  @APIResponse(responseCode = "409", description = "The e-mail has another account here")
  public Response finish(
      @Valid @NotNull OpenIdRequest request, @HeaderParam(HttpHeaders.USER_AGENT) String device) {
    return answers.of(signIn.end(request.code(), request.state(), device));
  }
}
