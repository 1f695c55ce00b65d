package com.mascotposes.accounts.signin;

import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.AccountView;
import com.mascotposes.accounts.Caller;
import com.mascotposes.accounts.Wallet;
import com.mascotposes.accounts.sessions.Sessions;
import com.mascotposes.platform.rest.OwnerOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What only somebody can ask who is in. */
@Path("/auth")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sign-in")
public class SignedInResource {

  @Inject Caller caller;

  @Inject AccountRepository accounts;

  @Inject Wallet wallet;

  @Inject SignInCodes codes;

  @Inject Sessions sessions;

  /**
   * @param message that it is over
   */
  public record SignedOut(String message) {}

  @GET
  @Path("/profile")
  @Operation(summary = "Who is signed in")
  public AccountView profile() {
    UUID account = caller.accountId();
    return AccountView.of(accounts.get(account), wallet.balance(account));
  }

  @POST
  @Path("/codes")
  @OwnerOnly
  @Operation(
      summary = "Show six digits that sign a plugin in",
      description = "For five minutes, once; the code before it is worth nothing any more.")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = CodeView.class)))
  public Response code() {
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(codes.issue(caller.accountId(), caller.session()))
        .build();
  }

  @POST
  @Path("/logout")
  @Operation(
      summary = "Sign out here",
      description = "Ends the session the token belongs to; an API token is revoked elsewhere.")
  public SignedOut logout() {
    caller.session().ifPresent(session -> sessions.end(caller.accountId(), session));
    return new SignedOut("Signed out");
  }
}
