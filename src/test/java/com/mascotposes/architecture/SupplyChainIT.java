package com.mascotposes.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build says of what we ship of others, against what we ship. */
class SupplyChainIT {

  private static final Path TARGET = Path.of(System.getProperty("poses.it.target", "target"));

  @Test
  void everyLibraryOfTheWar_isInTheLicenceList() throws IOException {
    try (ZipFile war = new ZipFile(TARGET.resolve("poses.war").toFile())) {
      String list = text(war, "META-INF/THIRD-PARTY.txt");
      List<String> libraries =
          war.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.startsWith("WEB-INF/lib/") && name.endsWith(".jar"))
              .map(name -> name.replaceFirst("WEB-INF/lib/(.*)-(\\d.*)\\.jar", ":$1:$2"))
              .toList();

      assertThat(libraries)
          .hasSizeGreaterThan(10)
          .allSatisfy(each -> assertThat(list).contains(each));
      assertThat(list).contains("org.webjars:swagger-ui:").doesNotContain("Unknown license");
    }
  }

  @Test
  void everyPackageInThePages_isInTheLicenceListAndNoToolOfTheBuild() throws IOException {
    assumeThat(TARGET.resolve("plugin/ui.html")).as("built with npm").exists();
    try (ZipFile war = new ZipFile(TARGET.resolve("poses.war").toFile())) {
      String list = text(war, "META-INF/THIRD-PARTY-PAGES.txt");

      assertThat(list)
          .contains("(MIT) preact (npm:preact:", "(OFL-1.1) @fontsource-variable/inter (npm:")
          .doesNotContain("typescript", "esbuild", "vitest", "undefined");
      String texts = text(war, "assets/licences.txt");
      list.lines()
          .filter(line -> line.contains("(npm:"))
          .map(line -> line.replaceFirst(".*\\) (\\S+) \\(npm:.*:(\\S+) - .*", "$1 $2 ("))
          .forEach(each -> assertThat(texts).contains(each));
    }
  }

  /** The one of the libraries is not made when Maven is offline. */
  @ParameterizedTest
  @ValueSource(strings = {"poses-bom.json", "pages-bom.json"})
  void billOfMaterials_namesVersionLicenceAndHashAndIsTheSameEachTime(String file)
      throws IOException {
    assumeThat(TARGET.resolve(file)).exists();

    JsonObject bom = json(TARGET.resolve(file));
    JsonArray components = bom.getJsonArray("components");

    assertThat(bom.getString("bomFormat")).isEqualTo("CycloneDX");
    assertThat(bom).doesNotContainKey("serialNumber");
    assertThat(components.getValuesAs(JsonObject.class))
        .hasSizeGreaterThan(4)
        .allSatisfy(
            each -> {
              assertThat(each.getString("purl")).startsWith("pkg:");
              assertThat(each.getString("version")).isNotBlank();
              assertThat(each.getJsonArray("hashes")).isNotEmpty();
            });
    assertThat(components.toString()).doesNotContain("junit", "vitest");
  }

  /** The versions that were tried are the versions that are built. */
  @Test
  void everyVersion_isPinned() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    JsonObject pages = json(Path.of("src/figma/package.json"));

    assertThat(pom).doesNotContain("LATEST", "RELEASE</version>", "<repositories>");
    assertThat(
            Stream.of("dependencies", "devDependencies")
                .flatMap(kind -> pages.getJsonObject(kind).values().stream()))
        .allSatisfy(version -> assertThat(version.toString()).matches("\"\\d+(\\.\\d+)*\""));
  }

  private static String text(ZipFile war, String name) throws IOException {
    ZipEntry entry = war.getEntry(name);
    assertThat(entry).as(name).isNotNull();
    return new String(war.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }

  private static JsonObject json(Path file) throws IOException {
    try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
      return reader.readObject();
    }
  }
}
