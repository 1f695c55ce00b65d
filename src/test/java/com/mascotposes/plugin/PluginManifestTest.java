package com.mascotposes.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class PluginManifestTest {

  private static final JsonObject DEVELOPMENT =
      Json.createObjectBuilder()
          .add("name", "Mascot Poses")
          .add("id", "mascot-poses")
          .add("main", "main.js")
          .add(
              "networkAccess",
              Json.createObjectBuilder()
                  .add("allowedDomains", Json.createArrayBuilder().add("none"))
                  .add("devAllowedDomains", Json.createArrayBuilder().add("http://localhost:8080")))
          .build();

  @Test
  void serverAndStore_areTheOnlyDomains() {
    JsonObject manifest =
        manifest("https://poses.example", "https://ref.supabase.co/storage/v1/object/a.png");

    assertThat(domains(manifest, "allowedDomains"))
        .containsExactly("https://poses.example", "https://ref.supabase.co");
    assertThat(manifest.getJsonObject("networkAccess")).doesNotContainKey("devAllowedDomains");
  }

  @Test
  void ownPictures_areTheSameDomainOnce() {
    JsonObject manifest =
        manifest(
            "https://poses.example:8443/studio",
            "https://poses.example:8443/studio/api/v1/pictures/poses/a.png");

    assertThat(domains(manifest, "allowedDomains")).containsExactly("https://poses.example:8443");
  }

  @Test
  void plainHttp_isForDevelopmentOnly() {
    JsonObject manifest = manifest("http://localhost:8080", "https://ref.supabase.co/a.png");

    assertThat(domains(manifest, "allowedDomains")).containsExactly("https://ref.supabase.co");
    assertThat(domains(manifest, "devAllowedDomains")).containsExactly("http://localhost:8080");
  }

  @Test
  void onlyPlainHttp_allowsNothingElse() {
    JsonObject manifest = manifest("http://localhost:8080", "http://localhost:8080/a.png");

    assertThat(domains(manifest, "allowedDomains")).containsExactly("none");
    assertThat(domains(manifest, "devAllowedDomains")).containsExactly("http://localhost:8080");
  }

  @Test
  void twoInstallations_areTwoPlugins() {
    JsonObject manifest = manifest("https://Poses.example:8443", "https://poses.example:8443/a");

    assertThat(manifest.getString("id")).isEqualTo("mascot-poses-poses-example-8443");
    assertThat(manifest.getString("name")).isEqualTo("Mascot Poses (Poses.example)");
    assertThat(manifest.getString("main")).isEqualTo("main.js");
  }

  private static JsonObject manifest(String server, String pictures) {
    return new PluginManifest(URI.create(server), URI.create(pictures)).of(DEVELOPMENT);
  }

  private static List<String> domains(JsonObject manifest, String list) {
    return manifest.getJsonObject("networkAccess").getJsonArray(list).stream()
        .map(domain -> ((JsonString) domain).getString())
        .toList();
  }
}
