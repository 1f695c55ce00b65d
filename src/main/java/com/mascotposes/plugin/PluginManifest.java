package com.mascotposes.plugin;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What Figma must know of the plugin of one installation.
 *
 * @param server the address that people know this server by
 * @param pictures an address below the store of the pictures
 */
record PluginManifest(URI server, URI pictures) {

  private static final String REASONING =
      "Orders poses from the server of your team, and shows their pictures.";

  /**
   * The manifest of the development build with this installation's own names.
   *
   * @param development what the build left
   */
  JsonObject of(JsonObject development) {
    JsonObjectBuilder manifest = Json.createObjectBuilder(development);
    manifest.add("name", development.getString("name") + " (" + server.getHost() + ")");
    manifest.add("id", development.getString("id") + "-" + slug(server));
    manifest.add("networkAccess", networkAccess());
    return manifest.build();
  }

  /** Figma keeps what a plugin remembers by this name, so it must differ between servers. */
  private static String slug(URI server) {
    return server.getAuthority().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /**
   * Figma's page is https, so an address of plain http is good for development on this machine
   * only.
   */
  private JsonObject networkAccess() {
    Set<String> origins = new LinkedHashSet<>(List.of(origin(server), origin(pictures)));
    Predicate<String> isSecure = origin -> origin.startsWith("https:");
    List<String> secure = origins.stream().filter(isSecure).toList();
    List<String> plain = origins.stream().filter(isSecure.negate()).toList();
    JsonObjectBuilder access = Json.createObjectBuilder();
    access.add("allowedDomains", array(secure.isEmpty() ? List.of("none") : secure));
    access.add("reasoning", REASONING);
    if (!plain.isEmpty()) {
      access.add("devAllowedDomains", array(plain));
    }
    return access.build();
  }

  /** Scheme, host and port: what a content security policy compares. */
  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getAuthority();
  }

  private static JsonArray array(Collection<String> words) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    words.forEach(array::add);
    return array.build();
  }

  static String text(JsonObject manifest) {
    StringWriter text = new StringWriter();
    Map<String, Object> indented = Map.of(JsonGenerator.PRETTY_PRINTING, true);
    try (JsonWriter writer = Json.createWriterFactory(indented).createWriter(text)) {
      writer.writeObject(manifest);
    }
    return text.toString().strip() + "\n";
  }
}
