package com.mascotposes.accounts.tokens;

import com.mascotposes.accounts.Caller;
import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.platform.rest.OwnerOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The caller's API tokens. Making one takes no Idempotency-Key: the answer would have to be kept,
 * and with it the token, of which nobody shall have a copy.
 */
@Path("/account/tokens")
@RequestScoped
@OwnerOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account")
public class ApiTokensResource {

  @Inject Caller caller;

  @Inject ApiTokens tokens;

  @Inject Clock clock;

  /**
   * @param data newest first
   */
  public record TokenList(List<TokenView> data) {}

  /**
   * @param message that it is revoked
   */
  public record Revoked(String message) {}

  @GET
  @Operation(summary = "API tokens, newest first")
  public TokenList list() {
    return new TokenList(
        tokens.list(caller.accountId()).stream().map(each -> TokenView.of(each, null)).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make an API token; it is shown this once")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = TokenView.class)))
  @APIResponse(responseCode = "403", description = "It would be allowed more than the caller is")
  @APIResponse(responseCode = "409", description = "There are 100 already")
  public Response make(@Valid @NotNull TokenRequest request) {
    caller.demand(request.scopeSet());
    ApiTokens.Made made =
        tokens.make(
            caller.accountId(),
            request.name().strip(),
            request.scopeSet(),
            request.expiry(clock.instant()));
    return Response.created(URI.create("/api/v1/account/tokens/" + made.token().id()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(TokenView.of(made.token(), made.text()))
        .build();
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Revoke an API token, at once and on all nodes")
  @APIResponse(responseCode = "200", description = "It is worth nothing any more")
  @APIResponse(responseCode = "404", description = "No such token")
  public Revoked revoke(@PathParam("id") UUID id) {
    if (!tokens.revoke(caller.accountId(), id)) {
      throw new NotFoundException("Token", id);
    }
    return new Revoked("Token revoked");
  }
}
