package com.mascotposes.platform.limits;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The buckets that all nodes share. One statement takes tokens, by the database's clock; who comes
 * at the same moment waits for the row, so no token is given twice.
 *
 * <p>Outside any transaction: what was taken stays taken, whatever becomes of the request.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Buckets {

  private static final double SECONDS = 60;

  @Resource(lookup = "jdbc/poses")
  DataSource database;

  /**
   * What a bucket gave.
   *
   * @param granted 0 up to what was wanted
   * @param left what is in it now, 0 or more
   */
  public record Taken(int granted, double left) {}

  /**
   * Takes as many tokens as there are, at most {@code wanted}.
   *
   * @param owner whose bucket, such as an account's id or an address
   * @throws SQLException the database does not answer
   */
  public Taken take(Allowance allowance, String owner, int wanted) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select granted, remaining from take_tokens(?, ?, ?, ?)")) {
      statement.setString(1, allowance.name() + ":" + owner);
      statement.setDouble(2, allowance.burst());
      statement.setDouble(3, allowance.perMinute() / SECONDS);
      statement.setInt(4, wanted);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new Taken(row.getInt(1), row.getDouble(2));
      }
    }
  }

  /** Puts one token back, as when what it was taken for turned out harmless. */
  public void giveBack(Allowance allowance, String owner) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "update rate_bucket set tokens = least(?, tokens + 1) where name = ?")) {
      statement.setDouble(1, allowance.burst());
      statement.setString(2, allowance.name() + ":" + owner);
      statement.executeUpdate();
    }
  }

  /** Forgets buckets that nobody touched for a day; they are full anyway. */
  public int forgetFull() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "delete from rate_bucket where filled_at < now() - interval '1 day'")) {
      return statement.executeUpdate();
    }
  }
}
