package com.mascotposes.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class BootProblemsTest {

  private final BootProblems problems = new BootProblems();

  @Test
  void severalLogged_tellsTheRootOfTheFirst() {
    problems.note(record("wrapped", new Exception("outer", new Exception("poses.x is\n wrong"))));
    problems.note(record("later", new Exception("what follows from it")));

    assertThat(problems.first()).isEqualTo("poses.x is wrong");
  }

  @Test
  void loggedWithoutException_tellsTheMessage() {
    LogRecord record = record("no {0}", null);
    record.setParameters(new Object[] {"luck"});
    problems.note(record);

    assertThat(problems.first()).isEqualTo("no luck");
  }

  @Test
  void nothingLogged_tellsTheRootOfTheException() {
    assertThat(problems.firstOr(new Exception("outer", new IllegalStateException())))
        .isEqualTo("java.lang.IllegalStateException");
  }

  private static LogRecord record(String message, Throwable thrown) {
    LogRecord record = new LogRecord(Level.SEVERE, message);
    record.setThrown(thrown);
    return record;
  }

  @Test
  void settingThatIsNoNumber_isSaidInOneSentence() {
    problems.note(
        record(
            "CDI definition failure:Exception List with 1 exceptions: Exception 0 :"
                + " jakarta.enterprise.inject.spi.DeploymentException: Deployment Failure for"
                + " ConfigProperty poses.limits.reads.minute in class"
                + " com.mascotposes.platform.limits.LimitSettings Reason"
                + " java.lang.NumberFormatException: For input string: \"abc\" at"
                + " fish.payara.microprofile.config.cdi.ConfigCdiExtension",
            null));

    assertThat(problems.first())
        .isEqualTo("poses.limits.reads.minute is \"abc\" but must be a number.");
  }

  @Test
  void settingOfAnotherType_isSaidInOneSentence() {
    problems.note(
        record(
            "CDI definition failure:Exception List with 1 exceptions: Exception 0 :"
                + " jakarta.enterprise.inject.spi.DeploymentException: Deployment Failure for"
                + " ConfigProperty poses.job.timeout in class com.mascotposes.jobs.JobSettings"
                + " Reason Unable to convert value to type java.time.Duration for value `10m`"
                + " at fish.payara.microprofile.config.cdi.ConfigCdiExtension",
            null));

    assertThat(problems.first())
        .isEqualTo("poses.job.timeout is \"10m\" but must be a duration such as PT30S.");
  }
}
