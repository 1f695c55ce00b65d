package com.mascotposes.platform.persistence;

import jakarta.transaction.SystemException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import javax.transaction.xa.XAException;

/**
 * Tells a database that cannot be reached, or had to break off a transaction, from one that refuses
 * what we ask.
 */
public final class Outage {

  /**
   * SQL states: 08 connection lost, 57P the server stops or starts, 53 it is out of resources;
   * 25P03 the transaction was ended because we were frozen in it; 40P01 and 40001 it was rolled
   * back for another one's sake.
   */
  private static final String STATES = "08...|57P..|53...|25P03|40P01|40001";

  private Outage() {}

  /** Whether the same step may succeed later. */
  public static boolean isCauseOf(Throwable failure) {
    return Causes.find(failure, SQLTransientException.class).isPresent()
        || Causes.find(failure, SQLNonTransientConnectionException.class).isPresent()
        || Causes.find(failure, ConnectException.class).isPresent()
        || isFailedCommit(failure)
        || Causes.find(failure, SQLException.class).filter(Outage::isOutage).isPresent();
  }

  /** What a transaction manager says when somebody in the transaction did not answer it. */
  private static boolean isFailedCommit(Throwable failure) {
    return Causes.find(failure, SystemException.class).isPresent()
        || Causes.find(failure, XAException.class).isPresent();
  }

  private static boolean isOutage(SQLException failure) {
    for (SQLException each = failure; each != null; each = each.getNextException()) {
      if (each.getSQLState() != null && each.getSQLState().matches(STATES)) {
        return true;
      }
      if (Causes.find(each.getCause(), SQLException.class).filter(Outage::isOutage).isPresent()) {
        return true;
      }
    }
    return String.valueOf(failure.getMessage()).contains("Error in allocating a connection");
  }
}
