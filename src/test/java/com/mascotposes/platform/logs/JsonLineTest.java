package com.mascotposes.platform.logs;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.platform.logs.LogFields.Field;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLineTest {

  @Test
  void record_saysWhenHowGraveWhereAndWhat() {
    LogRecord record = record("job done");

    JsonObject line = read(JsonLine.of(record, "job done", Map.of(Field.JOB_ID, "j-1")));

    assertThat(line.getString("timestamp")).isEqualTo("2026-11-01T10:00:00Z");
    assertThat(line.getString("level")).isEqualTo("WARNING");
    assertThat(line.getString("logger")).isEqualTo("com.mascotposes.jobs.JobRunner");
    assertThat(line.getString("message")).isEqualTo("job done");
    assertThat(line.getString("job_id")).isEqualTo("j-1");
    assertThat(line).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\r\n{\"level\":\"INFO\"}",
        "quote \" and \\ and \\\"",
        "\u2028\u2029\u0085\u001b[2J\u202e",
        "{0} {1} 100% \ud83e\udd8a é 狐",
        "\u0000\b\f\t",
      })
  void anyText_staysOneLineAndComesBackAsItWas(String text) {
    String line = JsonLine.of(record(text), text, Map.of(Field.REQUEST_ID, text));

    assertThat(line.chars()).noneMatch(each -> Character.isISOControl(each) || each == '\u2028');
    assertThat(line.lines()).hasSize(1);
    assertThat(read(line).getString("message")).isEqualTo(text);
    assertThat(read(line).getString("request_id")).isEqualTo(text);
  }

  @Test
  void failure_isToldWithItsStackInTheSameLine() {
    LogRecord record = record("It failed");
    record.setThrown(new IllegalStateException("outer", new RuntimeException("inner")));

    String line = JsonLine.of(record, "It failed", Map.of());

    assertThat(line.lines()).hasSize(1);
    assertThat(read(line).getString("stack_trace"))
        .startsWith("java.lang.IllegalStateException: outer\n\tat ")
        .contains("Caused by: java.lang.RuntimeException: inner");
  }

  private static LogRecord record(String message) {
    LogRecord record = new LogRecord(Level.WARNING, message);
    record.setLoggerName("com.mascotposes.jobs.JobRunner");
    record.setInstant(Instant.parse("2026-11-01T10:00:00Z"));
    return record;
  }

  private static JsonObject read(String line) {
    return Json.createReader(new StringReader(line)).readObject();
  }
}
