package com.mascotposes.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminCommandsTest {

  @Test
  void commentsAndBlankLines_areSkipped() {
    AdminCommands commands = AdminCommands.parse("# why\n\n  set a=1  \n");

    assertThat(commands.commands()).containsExactly(List.of("set", "a=1"));
  }

  @Test
  void systemProperty_isPutInWithItsBlanks() {
    System.setProperty("poses.test.file", "C:\\my files\\a$1.rar");
    try {
      assertThat(AdminCommands.parse("deploy ${poses.test.file}").commands())
          .containsExactly(List.of("deploy", "C:\\my files\\a$1.rar"));
    } finally {
      System.clearProperty("poses.test.file");
    }
  }

  @Test
  void systemPropertyMissing_isRefused() {
    assertThatThrownBy(() -> AdminCommands.parse("deploy ${poses.no.such}"))
        .hasMessageContaining("poses.no.such");
  }

  @Test
  void variablesOfPayara_areLeftToIt() {
    assertThat(AdminCommands.parse("x url=\"${MPCONFIG=poses.db.url}\"").commands())
        .containsExactly(List.of("x", "url=\"${MPCONFIG=poses.db.url}\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc/poses", "max-thread-pool-size=96", "address=127.0.0.1"})
  void shippedFile_setsUp(String what) {
    assertThat(AdminCommands.named("pre-boot.asadmin").commands())
        .anySatisfy(command -> assertThat(command.get(command.size() - 1)).endsWith(what));
  }
}
