package com.mascotposes.credits;

import com.mascotposes.accounts.Account;
import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.Caller;
import com.mascotposes.platform.rest.PageMeta;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller can spend. */
@Path("/credits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "credits")
public class CreditsResource {

  @Inject Caller caller;

  @Inject AccountRepository accounts;

  @Inject LedgerRepository ledger;

  @Inject CreditSettings settings;

  @GET
  @Path("/balance")
  @Operation(summary = "The caller's credits and plan, and what things cost")
  public BalanceView balance() {
    Account account = accounts.find(caller.accountId()).orElseThrow();
    CreditAccount credits = ledger.balance(account.id());
    return new BalanceView(
        credits.balance(),
        account.plan(),
        credits.lastResetAt(),
        0,
        null,
        new BalanceView.Prices(settings.poseCost()));
  }

  @GET
  @Path("/transactions")
  @Operation(summary = "Every change of the caller's balance, newest first")
  public TransactionPage transactions(
      @QueryParam("page") @DefaultValue("1") @Min(1) @Max(1_000_000) int page,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    UUID account = caller.accountId();
    return new TransactionPage(
        ledger.page(account, page, limit).stream().map(TransactionView::of).toList(),
        PageMeta.of(page, limit, ledger.count(account)));
  }
}
