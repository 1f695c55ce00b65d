package com.mascotposes.accounts.audit;

import com.mascotposes.platform.rest.AdminOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did what, for administrators. */
@Path("/admin/audit")
@RequestScoped
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class AuditResource {

  @Inject AuditRepository entries;

  /**
   * @param data newest first
   */
  public record AuditPage(List<AuditEntry> data) {}

  @GET
  @Operation(summary = "Sign-ins, failures, uses of tokens, grants of credits; newest first")
  public AuditPage list(
      @QueryParam("account") UUID account,
      @QueryParam("action") @Size(max = 40) String action,
      @QueryParam("page") @DefaultValue("1") @Min(1) @Max(1_000_000) int page,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit)
      throws SQLException {
    return new AuditPage(entries.page(account, action, page, limit));
  }
}
