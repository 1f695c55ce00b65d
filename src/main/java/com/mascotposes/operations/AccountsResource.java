package com.mascotposes.operations;

import com.mascotposes.jobs.facts.QueueFacts;
import com.mascotposes.platform.rest.AdminOnly;
import com.mascotposes.platform.rest.PageMeta;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everybody's accounts, for administrators. */
@Path("/admin/accounts")
@RequestScoped
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class AccountsResource {

  @Inject AccountDirectory accounts;

  @Inject QueueFacts queue;

  /** One page of accounts, by e-mail. */
  public record AccountPage(List<AccountRow> data, PageMeta meta) {}

  /**
   * One account.
   *
   * @param waiting its jobs that wait
   * @param running its jobs that run
   */
  public record AccountDetail(AccountRow account, long waiting, long running) {}

  @GET
  @Operation(summary = "Accounts by the beginning of their e-mail")
  public AccountPage list(
      @Parameter(description = "What the e-mail begins with, in any case")
          @QueryParam("email")
          @DefaultValue("")
          @Size(max = 254)
          @Pattern(regexp = "\\P{Cntrl}*", message = "must not hold control characters")
          String email,
      @QueryParam("page") @DefaultValue("1") @Min(1) @Max(1_000_000) int page,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return new AccountPage(
        accounts.page(email, page, limit), PageMeta.of(page, limit, accounts.count(email)));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One account with its balance and its unfinished jobs")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AccountDetail.class)))
  @APIResponse(responseCode = "404", description = "No such account")
  public AccountDetail show(@PathParam("id") UUID id) {
    AccountRow account = accounts.get(id);
    QueueFacts.Lane lane = queue.lane(id);
    return new AccountDetail(account, lane.waiting(), lane.running());
  }
}
