package com.mascotposes.platform.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.platform.logs.LogFields;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogLinesTest {

  private static final Logger ABOVE = Logger.getLogger("com");
  private static final Logger OURS = Logger.getLogger("com.mascotposes.sample.Room");

  private final LogLines lines = new LogLines();
  private final List<String> written = new ArrayList<>();
  private final Handler server =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          written.add(new SimpleFormatter().formatMessage(record) + trace(record.getThrown()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void attach() {
    ABOVE.addHandler(server);
    ABOVE.setUseParentHandlers(false);
    lines.attach();
  }

  @AfterEach
  void detach() {
    lines.detach();
    ABOVE.removeHandler(server);
    ABOVE.setUseParentHandlers(true);
    RequestMark.leave();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\nFAKE", "\nFAKE", "\u2028FAKE", "\u0085FAKE", "\u001b[2JFAKE"})
  void lineEndsInValue_beginNoLine(String value) {
    OURS.log(Level.WARNING, "Picture {0} is missing", value);

    assertThat(written.get(0)).contains("FAKE").doesNotContain(value).startsWith("Picture \\u");
    assertThat(written.get(0).lines()).hasSize(1);
  }

  @Test
  void lineEndsInFailure_beginNoLine() {
    RuntimeException cause = new IllegalStateException("a\nFAKE cause");

    OURS.log(Level.SEVERE, "It failed", new IllegalArgumentException("b\r\nFAKE failure", cause));

    assertThat(written.get(0).lines().filter(line -> line.startsWith("FAKE"))).isEmpty();
    assertThat(written.get(0))
        .contains("java.lang.IllegalArgumentException: b\\u000d\\u000aFAKE failure")
        .contains("Caused by: java.lang.IllegalStateException: a\\u000aFAKE cause")
        .contains("lineEndsInFailure_beginNoLine");
  }

  @Test
  void duringARequest_everyLineNamesIt() {
    new RequestMark("request-1", "192.0.2.1").enter();

    OURS.info("Done");
    System.getLogger("com.mascotposes.sample.Other").log(System.Logger.Level.INFO, "Too {0}", 1);

    assertThat(written).containsExactly("Done [request request-1]", "Too 1 [request request-1]");
  }

  @Test
  void outsideARequest_linesStayAsTheyAre() {
    OURS.info("Swept");

    assertThat(written).containsExactly("Swept");
  }

  @Test
  void asJson_everyLineIsOneObjectThatNamesRequestAndAccount() {
    lines.detach();
    lines.format = "json";
    lines.attach();
    new RequestMark("request-1", "192.0.2.1").enter();
    LogFields.set(LogFields.Field.ACCOUNT_ID, "account-1");

    OURS.log(Level.WARNING, "Picture {0} is missing", "a\nFAKE");

    assertThat(written.get(0).lines()).hasSize(1);
    assertThat(written.get(0))
        .startsWith("{\"timestamp\":\"")
        .contains("\"message\":\"Picture a\\nFAKE is missing\"")
        .contains("\"request_id\":\"request-1\",\"account_id\":\"account-1\"")
        .endsWith("}");
  }

  private static String trace(Throwable thrown) {
    StringWriter text = new StringWriter();
    if (thrown != null) {
      thrown.printStackTrace(new PrintWriter(text));
    }
    return text.toString();
  }
}
