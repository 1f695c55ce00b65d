package com.mascotposes.accounts.sessions;

import com.mascotposes.accounts.Caller;
import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.platform.rest.OwnerOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the caller is signed in. */
@Path("/account/sessions")
@RequestScoped
@OwnerOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account")
public class SessionsResource {

  @Inject Caller caller;

  @Inject Sessions sessions;

  /**
   * @param data open sessions, newest first, at most 200
   */
  public record SessionList(List<SessionView> data) {}

  /**
   * @param ended how many sessions are over
   */
  public record Ended(String message, int ended) {}

  @GET
  @Operation(summary = "Where the account is signed in, newest first")
  public SessionList list() {
    Optional<UUID> mine = caller.session();
    return new SessionList(
        sessions.open(caller.accountId()).stream()
            .map(each -> SessionView.of(each, mine.equals(Optional.of(each.id()))))
            .toList());
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Sign one device out")
  @APIResponse(responseCode = "200", description = "Its tokens are worth nothing any more")
  @APIResponse(responseCode = "404", description = "No such session")
  public Ended end(@PathParam("id") UUID id) {
    if (!sessions.end(caller.accountId(), id)) {
      throw new NotFoundException("Session", id);
    }
    return new Ended("Signed out", 1);
  }

  @DELETE
  @Operation(summary = "Sign out everywhere, here as well; API tokens stay")
  public Ended endAll() {
    int ended = sessions.endAll(caller.accountId(), Optional.empty());
    return new Ended("Signed out everywhere", ended);
  }
}
