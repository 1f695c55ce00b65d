package com.mascotposes.mascots;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Opens the demo account when the node starts, if there shall be one. */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStartup {

  @Inject DemoSettings settings;

  @Inject DemoAccount demo;

  @PostConstruct
  void start() {
    settings.token().ifPresent(demo::open);
  }
}
