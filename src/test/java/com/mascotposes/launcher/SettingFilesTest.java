package com.mascotposes.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingFilesTest {

  @TempDir Path folder;

  @Test
  void fileOfASetting_isItsValueWithoutTheLineEnd() throws Exception {
    Map<String, String> environment =
        Map.of(
            "POSES_DB_PASSWORD_FILE", file("s3 cret\n"),
            "GEMINI_API_KEY_FILE", file("key"),
            "PGPASSFILE", file("other"),
            "SSL_CERT_FILE", "/nowhere");

    assertThat(SettingFiles.read(environment))
        .isEqualTo(Map.of("poses.db.password", "s3 cret", "gemini.api.key", "key"));
  }

  @Test
  void fileMissing_isNamedWithItsVariable() {
    StartFailure failure = failure(Map.of("POSES_DB_PASSWORD_FILE", "/nowhere/password"));

    assertThat(failure)
        .hasMessage("POSES_DB_PASSWORD_FILE is /nowhere/password, which cannot be read.");
    assertThat(failure.exitCode()).isEqualTo(2);
  }

  @Test
  void fileBlank_isRefused() throws Exception {
    assertThat(failure(Map.of("GEMINI_API_KEY_FILE", file(" \n")))).hasMessageContaining("blank");
  }

  /** What container engines mount for a secret that nobody gave. */
  @Test
  void fileOfNoBytes_setsNothing() throws Exception {
    assertThat(SettingFiles.read(Map.of("GEMINI_API_KEY_FILE", file("")))).isEmpty();
  }

  @Test
  void settingThereTwice_isRefusedWithoutItsValue() throws Exception {
    String path = file("one");

    assertThat(failure(Map.of("POSES_DB_PASSWORD", "two", "POSES_DB_PASSWORD_FILE", path)))
        .hasMessage("POSES_DB_PASSWORD and POSES_DB_PASSWORD_FILE are both set; keep one.");
  }

  private String file(String content) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "secret", ""), content).toString();
  }

  private static StartFailure failure(Map<String, String> environment) {
    return catchThrowableOfType(StartFailure.class, () -> SettingFiles.read(environment));
  }
}
