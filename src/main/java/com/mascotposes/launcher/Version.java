package com.mascotposes.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What this build is made of.
 *
 * @param application our own version
 * @param payara the version of the server beside us
 */
record Version(String application, String payara) {

  static Version ofThisBuild() {
    var properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("launcher.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("launcher.properties cannot be read from poses.jar", e);
    }
    return new Version(properties.getProperty("version"), properties.getProperty("payara.version"));
  }
}
