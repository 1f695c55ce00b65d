package com.mascotposes.accounts.care;

import com.mascotposes.accounts.AccountView;
import com.mascotposes.accounts.Caller;
import com.mascotposes.accounts.Wallet;
import com.mascotposes.platform.rest.OwnerOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own account. */
@Path("/account")
@RequestScoped
@OwnerOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account")
public class AccountResource {

  @Inject Caller caller;

  @Inject AccountNames names;

  @Inject PasswordChange passwords;

  @Inject AccountExport export;

  @Inject AccountClosing closing;

  @Inject Wallet wallet;

  /**
   * @param message what was done
   */
  public record Done(String message) {}

  @PATCH
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change the account's name")
  public AccountView rename(@Valid @NotNull NameRequest request) {
    UUID account = caller.accountId();
    return AccountView.of(names.rename(account, request.name()), wallet.balance(account));
  }

  @POST
  @Path("/password")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change the password; signs out everywhere else")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Done.class)))
  @APIResponse(responseCode = "400", description = "The current password is wrong")
  @APIResponse(responseCode = "429", description = "Wrong too often; see Retry-After")
  public Done changePassword(@Valid @NotNull PasswordRequest request) {
    passwords.change(caller.accountId(), request, caller.session());
    return new Done("Password changed; other devices are signed out");
  }

  @GET
  @Path("/export")
  @Produces("application/zip")
  @Operation(summary = "Everything that is kept for the account, as JSON files in a ZIP")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/zip",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response export() {
    UUID account = caller.accountId();
    StreamingOutput body = out -> export.write(account, out);
    return Response.ok(body)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mascot-poses.zip\"")
        .build();
  }

  @POST
  @Path("/close")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Delete the account with everything in it; cannot be undone",
      description = "Signs out everywhere, removes mascots, poses and pictures. Credits are lost.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Done.class)))
  @APIResponse(responseCode = "400", description = "E-mail or password is not the account's")
  public Done close(@Valid @NotNull ClosingRequest request) {
    boolean isEmpty = closing.close(caller.accountId(), request);
    return new Done(
        isEmpty
            ? "The account and everything in it is deleted"
            : "The account is closed; its pictures are being deleted");
  }
}
