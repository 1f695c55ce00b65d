package com.mascotposes.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the database answers: without it nothing can be ordered or shown. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

  private static final int PATIENCE_SECONDS = 2;

  @Resource(lookup = "jdbc/poses")
  DataSource database;

  @Inject Opening opening;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
    try (Connection connection = database.getConnection()) {
      boolean isReady = connection.isValid(PATIENCE_SECONDS);
      if (isReady) {
        opening.open();
      }
      return answer.status(isReady).build();
    } catch (SQLException e) {
      return answer.down().withData("reason", "the database does not answer").build();
    }
  }
}
