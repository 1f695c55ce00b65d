package com.mascotposes.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mascotposes.storage.PictureAddresses;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureRoute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;

/** The plugin's files as the build left them, with this installation's addresses put in. */
@ApplicationScoped
public class PluginFiles {

  private static final String FOLDER = "/WEB-INF/plugin/";
  private static final String PICTURES = "/api/v1/pictures/";
  private static final String ADDRESS_OF_SERVER = "(<meta name=\"poses-server\" content=\")[^\"]*";

  @Inject ServletContext war;

  @Inject PictureRoute route;

  @Inject PictureAddresses addresses;

  /** The manifest; empty when the product was built without its pages. */
  Optional<String> manifest() throws IOException {
    Optional<byte[]> development = read("manifest.json");
    return development.map(json -> PluginManifest.text(ours().of(parse(json))));
  }

  /** All files by their names; empty when the product was built without its pages. */
  Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    manifest().ifPresent(json -> files.put("manifest.json", json.getBytes(UTF_8)));
    read("main.js").ifPresent(script -> files.put("main.js", script));
    read("ui.html").ifPresent(page -> files.put("ui.html", addressed(page)));
    read("licences.txt").ifPresent(text -> files.put("licences.txt", text));
    return files;
  }

  /** The window knows its server, so nobody has to type the address. */
  private byte[] addressed(byte[] page) {
    String address = "$1" + Matcher.quoteReplacement(escaped(ours().server().toString()));
    return new String(page, UTF_8).replaceFirst(ADDRESS_OF_SERVER, address).getBytes(UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  /** Any key does: all pictures of a store lie below one address. */
  private PluginManifest ours() {
    PictureKey key = PictureKey.fresh("poses", new UUID(0, 0), "png");
    String shown = route.of(key).toString();
    URI server = URI.create(shown.substring(0, shown.indexOf(PICTURES)));
    return new PluginManifest(server, addresses.of(key));
  }

  private static JsonObject parse(byte[] json) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
      return reader.readObject();
    }
  }

  private Optional<byte[]> read(String name) throws IOException {
    try (InputStream file = war.getResourceAsStream(FOLDER + name)) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    }
  }
}
