package com.mascotposes.testkit;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What container tests deploy. */
public final class PosesArchive {

  private PosesArchive() {}

  /**
   * The application as the build packed it, with every room, and what the test inside needs.
   *
   * <p>Its routes stand under {@code /poses/api/v1}; {@code @ArquillianResource URL} tells where.
   */
  public static WebArchive application() {
    File war = new File(System.getProperty("poses.it.target", "target"), "poses.war");
    return ShrinkWrap.createFromZipFile(WebArchive.class, war)
        .addClass(LockWaits.class)
        .addAsLibraries(jarOf(Assertions.class));
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no jar of " + type, e);
    }
  }
}
