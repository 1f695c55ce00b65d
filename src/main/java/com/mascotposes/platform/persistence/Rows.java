package com.mascotposes.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Reads what no entity fits, by plain SQL: native queries of JPA give times in another class on
 * each server. Reads what is committed, whatever transaction is under way: not every server lets a
 * second connection take part in one.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Rows {

  @Resource(lookup = "jdbc/poses")
  DataSource database;

  /** Makes something of the row on which the result stands. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * All rows of the query.
   *
   * @param parameters for its question marks, none null; an {@link Instant} may be among them
   */
  public <T> List<T> list(String sql, Reader<T> reader, List<?> parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, column(parameters.get(i)));
      }
      return read(statement, reader);
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  public <T> List<T> list(String sql, Reader<T> reader) {
    return list(sql, reader, List.of());
  }

  private static Object column(Object parameter) {
    return parameter instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : parameter;
  }

  private static <T> List<T> read(PreparedStatement statement, Reader<T> reader)
      throws SQLException {
    List<T> all = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        all.add(reader.read(row));
      }
    }
    return all;
  }

  /** The time in a column; null when there is none. */
  public static Instant time(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  /** The number in a column; null when there is none. */
  public static Double number(ResultSet row, String column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? null : (Double) number;
  }
}
