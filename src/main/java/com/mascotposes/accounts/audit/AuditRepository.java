package com.mascotposes.accounts.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Audit entries for reading. Plain SQL: an entity could be changed. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class AuditRepository {

  @Resource(lookup = "jdbc/poses")
  DataSource database;

  /**
   * One page, newest first.
   *
   * @param accountId only what concerns this account; null for all
   * @param action only this action; null for all
   */
  List<AuditEntry> page(UUID accountId, String action, int page, int limit) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select id, happened_at, action, account_id, actor_id, address, request_id, detail"
                    + " from audit_entry where (? is null or account_id = cast(? as uuid))"
                    + " and (? is null or action = ?)"
                    + " order by happened_at desc, id limit ? offset ?")) {
      String account = accountId == null ? null : accountId.toString();
      statement.setString(1, account);
      statement.setString(2, account);
      statement.setString(3, action);
      statement.setString(4, action);
      statement.setInt(5, limit);
      statement.setInt(6, (page - 1) * limit);
      return read(statement);
    }
  }

  private static List<AuditEntry> read(PreparedStatement statement) throws SQLException {
    List<AuditEntry> entries = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        entries.add(
            new AuditEntry(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getString(7),
                row.getString(8)));
      }
    }
    return entries;
  }

  /** Removes entries whose time is over; how many. */
  public int forgetOld(int days) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "delete from audit_entry where happened_at < now() - make_interval(days => ?)")) {
      statement.setInt(1, days);
      return statement.executeUpdate();
    }
  }
}
