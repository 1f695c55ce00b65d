package com.mascotposes.mascots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether there is a demo account. The launcher asks for one with its embedded database only. */
@ApplicationScoped
public class DemoSettings {

  @Inject
  @ConfigProperty(name = "poses.demo.token")
  Optional<String> token;

  @Inject
  @ConfigProperty(name = "poses.demo.credits")
  int credits;

  /** The token that opens the demo account; empty for no demo account. */
  Optional<String> token() {
    return token;
  }

  /** Credits the demo account gets once, besides those of every new account; 1 or more. */
  int credits() {
    return credits;
  }
}
