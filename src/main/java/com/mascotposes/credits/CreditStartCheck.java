package com.mascotposes.credits;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Refuses to start with prices that the ledger cannot hold: better one sentence now than every
 * order failing later.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class CreditStartCheck {

  @Inject CreditSettings settings;

  @PostConstruct
  void check() {
    settings.check();
  }
}
