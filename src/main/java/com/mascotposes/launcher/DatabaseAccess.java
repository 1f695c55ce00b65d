package com.mascotposes.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * How to reach the PostgreSQL that holds everything.
 *
 * @param url {@code jdbc:postgresql:…}
 */
record DatabaseAccess(String url, String user, String password) {

  private static final String CONNECT_SECONDS = "5";

  /**
   * Connects once, for at most five seconds.
   *
   * @throws StartFailure nobody answers there, or it does not let us in
   */
  void check() throws StartFailure {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", CONNECT_SECONDS);
    properties.setProperty("loginTimeout", CONNECT_SECONDS);
    try (Connection connection = DriverManager.getConnection(url, properties)) {
      connection.getMetaData();
    } catch (SQLException e) {
      throw StartFailure.because(
          "The database at " + withoutParameters() + " cannot be used: " + e.getMessage(), e);
    }
  }

  /** The address without what follows a question mark, which may be a password. */
  private String withoutParameters() {
    return url.split("\\?", 2)[0];
  }

  /** Shows no password. */
  @Override
  public String toString() {
    return user + "@" + withoutParameters();
  }
}
