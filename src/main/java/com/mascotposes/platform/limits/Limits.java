package com.mascotposes.platform.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Hands out tokens. What was bought from the shared bucket is spent here, and while the bucket is
 * known to be empty nobody asks it: a storm from one client costs the database next to nothing.
 *
 * <p>Tokens are bought before they are spent, so nodes together never grant more than the bucket
 * holds. A purse that is forgotten, because very many clients came meanwhile, loses a handful.
 */
@ApplicationScoped
public class Limits {

  private static final Logger LOG = System.getLogger(Limits.class.getName());

  private static final int MOST_PURSES = 20_000;

  @Inject Buckets buckets;

  private final Map<String, Purse> purses =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Purse> eldest) {
          return size() > MOST_PURSES;
        }
      };

  /** Asks for one token. */
  public Verdict take(Allowance allowance, String owner) {
    return take(allowance, owner, System.nanoTime());
  }

  Verdict take(Allowance allowance, String owner, long nowNs) {
    Purse purse = purse(allowance.name() + ":" + owner);
    synchronized (purse) {
      if (!purse.hasToken(nowNs)) {
        if (!purse.isKnownEmpty(nowNs)) {
          purse.fill(allowance, bought(allowance, owner), nowNs);
        }
        if (!purse.hasToken(nowNs)) {
          return purse.refuse(allowance, nowNs);
        }
      }
      return purse.spend(allowance);
    }
  }

  /**
   * Without the database a node lets everybody pass: almost nothing works then anyway, and what
   * does, such as showing pictures, needs no limit to take it down as well.
   */
  private Buckets.Taken bought(Allowance allowance, String owner) {
    try {
      return buckets.take(allowance, owner, allowance.handful());
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "Limits cannot be counted, so this request passes", e);
      return new Buckets.Taken(allowance.handful(), 0);
    }
  }

  private Purse purse(String name) {
    synchronized (purses) {
      return purses.computeIfAbsent(name, absent -> new Purse());
    }
  }
}
