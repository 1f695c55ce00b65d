package com.mascotposes.operations;

import com.mascotposes.platform.persistence.Rows;
import com.mascotposes.platform.problem.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks accounts up together with what other tables say of them. */
@ApplicationScoped
public class AccountDirectory {

  private static final String ROW =
      "select a.id, a.email, a.name, a.plan, a.role, coalesce(c.balance, 0) as balance,"
          + " a.created_at, a.closed_at,"
          + " (select max(s.created_at) from session s where s.account_id = a.id) as signed_in_at,"
          + " (select max(t.last_used_at) from api_token t where t.account_id = a.id) as used_at"
          + " from account a left join credit_account c on c.account_id = a.id ";

  @Inject Rows rows;

  /**
   * One page, by e-mail.
   *
   * @param prefix what their e-mail begins with, in any case; empty for all
   * @param page 1 for the first
   */
  List<AccountRow> page(String prefix, int page, int limit) {
    return rows.list(
        ROW + "where a.email like ? order by a.email limit ? offset ?",
        AccountDirectory::row,
        List.of(pattern(prefix), limit, (page - 1) * limit));
  }

  long count(String prefix) {
    return rows.list(
            "select count(*) from account where email like ?",
            row -> row.getLong(1),
            List.of(pattern(prefix)))
        .get(0);
  }

  private static String pattern(String prefix) {
    return prefix.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  /**
   * @throws NotFoundException there is none
   */
  AccountRow get(UUID id) {
    return rows.list(ROW + "where a.id = ?", AccountDirectory::row, List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("Account", id));
  }

  /** The e-mails of those of these accounts that exist. */
  Map<UUID, String> emails(Collection<UUID> ids) {
    Map<UUID, String> found = new HashMap<>();
    if (!ids.isEmpty()) {
      String marks = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
      rows.list(
          "select id, email from account where id in (" + marks + ")",
          row -> found.put(row.getObject("id", UUID.class), row.getString("email")),
          List.copyOf(ids));
    }
    return found;
  }

  private static AccountRow row(ResultSet row) throws SQLException {
    return new AccountRow(
        row.getObject("id", UUID.class),
        row.getString("email"),
        row.getString("name"),
        row.getString("plan"),
        row.getString("role"),
        row.getInt("balance"),
        Rows.time(row, "created_at"),
        Rows.time(row, "signed_in_at"),
        Rows.time(row, "used_at"),
        Rows.time(row, "closed_at"));
  }
}
