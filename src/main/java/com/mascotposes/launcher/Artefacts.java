package com.mascotposes.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files that the build puts beside {@code poses.jar}.
 *
 * @param war the application
 * @param rar the broker's resource adapter
 */
record Artefacts(Path war, Path rar) {

  /**
   * @throws StartFailure one of them is missing
   */
  static Artefacts besideThisJar() throws StartFailure {
    Path folder = folderOfThisJar();
    return new Artefacts(required(folder, "poses.war"), required(folder, "poses-broker.rar"));
  }

  private static Path folderOfThisJar() {
    try {
      var jar = Artefacts.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(jar).toAbsolutePath().getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The JVM does not know where poses.jar is", e);
    }
  }

  private static Path required(Path folder, String name) throws StartFailure {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw StartFailure.because(
          name + " is missing in " + folder + "; mvn package puts it beside poses.jar.");
    }
    return file;
  }
}
