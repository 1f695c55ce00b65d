package com.mascotposes.credits;

import com.mascotposes.accounts.Account;
import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @GET
  @Path("/balance")
  @Operation(summary = "The caller's credits and plan")
  public BalanceView balance() {
    Account account = accounts.find(caller.accountId()).orElseThrow();
    CreditAccount credits = entities.find(CreditAccount.class, account.id());
    return new BalanceView(credits.balance(), account.plan(), credits.lastResetAt(), 0, null);
  }
}
