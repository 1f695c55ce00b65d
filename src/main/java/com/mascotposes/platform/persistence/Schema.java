package com.mascotposes.platform.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables up to date before anything else runs.
 *
 * <p>Message listeners already consume while singletons start, so whoever may come early calls
 * {@link #await()}: a call to a singleton waits until its {@code @PostConstruct} is through.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

  @Resource(lookup = "jdbc/poses")
  DataSource database;

  @PostConstruct
  void migrate() {
    Flyway.configure(getClass().getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        .failOnMissingLocations(true)
        .load()
        .migrate();
  }

  /** Returns once the tables are as this version wants them. */
  public void await() {
    // Being callable is the answer.
  }
}
