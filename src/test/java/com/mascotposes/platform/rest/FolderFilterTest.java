package com.mascotposes.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderFilterTest {

  @Test
  void folderWithoutItsSlash_isLedToItselfAtWhateverHost() {
    URI asked = URI.create("https://poses.example/context/docs?lang=fr");

    assertThat(asked.resolve(FolderFilter.beside("/docs", "lang=fr")))
        .hasToString("https://poses.example/context/docs/?lang=fr");
    assertThat(FolderFilter.beside("/admin", null)).isEqualTo("admin/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/admin", "/docs", "/sign-in"})
  void webXml_mapsThePagesFolders(String folder) throws Exception {
    assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")))
        .contains("<url-pattern>" + folder + "</url-pattern>");
  }
}
