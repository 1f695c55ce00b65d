package com.mascotposes.accounts.signin;

import com.mascotposes.accounts.sessions.Sessions;
import com.mascotposes.platform.rest.OpenToAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/**
 * Gets people in. None of these takes an Idempotency-Key: their answers hold secrets, of which no
 * copy shall be kept.
 */
@Path("/auth")
@RequestScoped
@OpenToAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sign-in")
public class AuthResource {

  @Inject SignIn signIn;

  @Inject SignInCodes codes;

  @Inject Sessions sessions;

  @Inject SignedInAnswers answers;

  @POST
  @Path("/register")
  @SecurityRequirements
  @Operation(summary = "Open an account and sign in")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = SignedInView.class)))
  @APIResponse(responseCode = "403", description = "Registration is closed")
  @APIResponse(responseCode = "409", description = "The e-mail is taken")
  public Response register(
      @Valid @NotNull RegisterRequest request, @HeaderParam(HttpHeaders.USER_AGENT) String device) {
    return answers.of(signIn.register(request, device));
  }

  @POST
  @Path("/login")
  @SecurityRequirements
  @Operation(summary = "Sign in by e-mail and password")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = SignedInView.class)))
  @APIResponse(responseCode = "401", description = "E-mail or password is wrong")
  @APIResponse(responseCode = "429", description = "Wrong too often; see Retry-After")
  public Response login(
      @Valid @NotNull LoginRequest request, @HeaderParam(HttpHeaders.USER_AGENT) String device) {
    return answers.of(signIn.login(request, device));
  }

  @POST
  @Path("/refresh")
  @SecurityRequirements
  @Operation(
      summary = "Get new tokens for a refresh token, which is used up",
      description =
          "When the answer is lost, send the same token again within a minute: it brings the same"
              + " next one. A used token that comes later, or after the next one was used, is a"
              + " copy and ends the session.")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = SignedInView.class)))
  @APIResponse(responseCode = "401", description = "The refresh token is not valid")
  public Response refresh(@Valid @NotNull RefreshRequest request) {
    return answers.of(sessions.refresh(request.refreshToken()));
  }

  @POST
  @Path("/exchange-code")
  @SecurityRequirements
  @Operation(
      summary = "Sign in by the six digits shown in the browser",
      description = "A code lives five minutes and opens once.")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = SignedInView.class)))
  @APIResponse(responseCode = "400", description = "No such code, expired, or used")
  @APIResponse(responseCode = "429", description = "Wrong too often; see Retry-After")
  public Response exchange(
      @Valid @NotNull CodeRequest request, @HeaderParam(HttpHeaders.USER_AGENT) String device) {
    return answers.of(codes.exchange(request, device));
  }
}
