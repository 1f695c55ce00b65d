package com.mascotposes.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherSettingsTest {

  @Test
  void nothingSet_listensOnLoopback8080WithItsOwnDatabase() throws StartFailure {
    LauncherSettings settings = read(Map.of());

    assertThat(settings.host().isLoopbackAddress()).isTrue();
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
    assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
    assertThat(settings.externalDatabase()).isEmpty();
    assertThat(settings.stopWithParent()).isFalse();
    assertThat(settings.drain()).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void propertyAndEnvironmentSet_propertyWins() throws StartFailure {
    Settings both =
        new Settings(Map.of("poses.port", "9090")::get, Map.of("POSES_PORT", "9091")::get);

    assertThat(LauncherSettings.from(both).port()).isEqualTo(9090);
  }

  @Test
  void environmentSet_isFoundByItsUpperCaseName() throws StartFailure {
    Settings environment =
        new Settings(key -> null, Map.of("POSES_PUBLIC_URL", " https://poses.example/ ")::get);

    assertThat(LauncherSettings.from(environment).publicUrl()).isEqualTo("https://poses.example");
  }

  @ParameterizedTest
  @CsvSource({
    "poses.port, 0",
    "poses.port, 65536",
    "poses.port, eighty",
    "poses.host, nobody.invalid",
    "poses.public.url, poses.example.com",
    "poses.public.url, ftp://poses.example.com",
    "poses.public.url, http://",
    "poses.db.url, jdbc:mysql://localhost/poses",
    "poses.job.drain, 20",
    "poses.job.drain, PT-1S",
    "poses.job.drain, PT11M",
    "poses.jms.url, localhost:61616",
    "poses.jms.url, 'tcp://a:1,b:2'",
  })
  void valueWrong_isNamedWithItsKey(String key, String value) {
    StartFailure failure = failure(Map.of(key, value));

    assertThat(failure).hasMessageContaining(key).hasMessageContaining(value);
    assertThat(failure.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"poses.db.user", "poses.db.password"})
  void databaseWithoutLogin_isRefused(String missing) {
    Map<String, String> others =
        Map.of("poses.db.user", "poses", "poses.db.password", "secret", "poses.db.url", url());
    var settings = new HashMap<>(others);
    settings.remove(missing);

    assertThat(failure(settings)).hasMessageStartingWith(missing + " is missing");
  }

  @Test
  void databaseSet_isNotShownWithItsPassword() throws StartFailure {
    LauncherSettings settings =
        read(
            Map.of(
                "poses.db.url", url() + "?password=secret",
                "poses.db.user", "poses",
                "poses.db.password", "secret"));

    assertThat(settings.externalDatabase()).isPresent();
    assertThat(settings.toString()).contains(url()).doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, http://localhost:8080",
    "0.0.0.0, http://localhost:8080",
    "::1, http://localhost:8080",
    "192.0.2.7, http://192.0.2.7:8080",
    "2001:db8::7, 'http://[2001:db8:0:0:0:0:0:7]:8080'",
  })
  void hostSet_tellsWhereThisMachineReachesUs(String host, String url) throws StartFailure {
    assertThat(read(Map.of("poses.host", host)).localUrl()).isEqualTo(url);
  }

  private static String url() {
    return "jdbc:postgresql://db.example:5432/poses";
  }

  private static StartFailure failure(Map<String, String> properties) {
    return catchThrowableOfType(StartFailure.class, () -> read(properties));
  }

  private static LauncherSettings read(Map<String, String> properties) throws StartFailure {
    return LauncherSettings.from(new Settings(properties::get, key -> null));
  }
}
