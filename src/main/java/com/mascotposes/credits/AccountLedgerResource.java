package com.mascotposes.credits;

import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.platform.rest.AdminOnly;
import com.mascotposes.platform.rest.PageMeta;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Anybody's ledger, for administrators. */
@Path("/admin/accounts/{id}/transactions")
@RequestScoped
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class AccountLedgerResource {

  @Inject LedgerRepository ledger;

  @GET
  @Operation(summary = "Every change of an account's balance, newest first")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TransactionPage.class)))
  @APIResponse(responseCode = "404", description = "No such account")
  public TransactionPage list(
      @PathParam("id") UUID id,
      @QueryParam("page") @DefaultValue("1") @Min(1) @Max(1_000_000) int page,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    if (ledger.balance(id) == null) {
      throw new NotFoundException("Account", id);
    }
    return new TransactionPage(
        ledger.page(id, page, limit).stream().map(TransactionView::of).toList(),
        PageMeta.of(page, limit, ledger.count(id)));
  }
}
