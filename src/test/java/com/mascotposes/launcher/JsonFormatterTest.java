package com.mascotposes.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class JsonFormatterTest {

  private final JsonFormatter formatter = new JsonFormatter();

  @Test
  void recordOfTheServer_becomesAnObject() {
    LogRecord record = new LogRecord(Level.INFO, "Loaded {0}\nin time");
    record.setParameters(new Object[] {"poses"});

    assertThat(formatter.format(record))
        .contains("\"message\":\"Loaded poses\\nin time\"")
        .endsWith("}\n");
    assertThat(formatter.format(record).lines()).hasSize(1);
  }

  @Test
  void lineOfTheApplication_isNotWrappedAgain() {
    LogRecord record = new LogRecord(Level.INFO, "{\"message\":\"job done {0}\"}");
    record.setResourceBundleName("application/json");

    assertThat(formatter.format(record)).isEqualTo("{\"message\":\"job done {0}\"}\n");
  }

  @Test
  void textThatOnlyLooksLikeJson_isWrapped() {
    assertThat(formatter.format(new LogRecord(Level.INFO, "{\"level\":\"SEVERE\"}")))
        .contains("\"message\":\"{\\\"level\\\":\\\"SEVERE\\\"}\"");
  }
}
