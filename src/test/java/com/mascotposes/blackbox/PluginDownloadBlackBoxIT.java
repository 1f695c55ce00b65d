package com.mascotposes.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.microshed.testing.jupiter.MicroShedTest;

/** The plugin as a designer downloads it, before signing in. */
@MicroShedTest
class PluginDownloadBlackBoxIT {

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void manifestAsked_namesThisServerOnly() throws Exception {
    HttpResponse<byte[]> answer = get("/plugin/manifest.json");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(text(answer.body()))
        .containsOnlyOnce("http")
        .contains("\"" + LauncherEnvironment.url() + "\"")
        .contains("\"documentAccess\": \"dynamic-page\"");
  }

  @Test
  void archiveAsked_holdsAWindowThatKnowsItsServer() throws Exception {
    Map<String, byte[]> files = unzipped(get("/plugin/mascot-poses.zip").body());

    assertThat(files)
        .containsOnlyKeys(
            "mascot-poses/manifest.json",
            "mascot-poses/main.js",
            "mascot-poses/ui.html",
            "mascot-poses/licences.txt");
    assertThat(text(files.get("mascot-poses/ui.html")))
        .contains("name=\"poses-server\" content=\"" + LauncherEnvironment.url() + "\"");
    assertThat(files.get("mascot-poses/manifest.json"))
        .isEqualTo(get("/plugin/manifest.json").body());
  }

  @Test
  void filesAsTheBuildLeftThem_areNotServed() throws Exception {
    assertThat(get("/WEB-INF/plugin/ui.html").statusCode()).isEqualTo(404);
    assertThat(get("/plugin/ui.html").statusCode()).isEqualTo(404);
  }

  private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> get(String path) throws Exception {
    URI address = URI.create(LauncherEnvironment.url() + path);
    return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
  }
}
