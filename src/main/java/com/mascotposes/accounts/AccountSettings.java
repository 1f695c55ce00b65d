package com.mascotposes.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who may open an account, and who looks after the installation. */
@ApplicationScoped
public class AccountSettings {

  @Inject
  @ConfigProperty(name = "poses.accounts.registration")
  String registration;

  @Inject
  @ConfigProperty(name = "poses.admin.email")
  Optional<String> adminEmail;

  @Inject
  @ConfigProperty(name = "poses.admin.password")
  Optional<String> adminPassword;

  @PostConstruct
  void check() {
    if (!registration.matches("open|closed")) {
      throw new IllegalArgumentException(
          "poses.accounts.registration is \"" + registration + "\" but must be open or closed");
    }
    if (adminPassword.isPresent() && adminEmail.isEmpty()) {
      throw new IllegalArgumentException("poses.admin.password needs poses.admin.email");
    }
  }

  /** Whether anybody may register. */
  public boolean isRegistrationOpen() {
    return registration.equals("open");
  }

  /** The first administrator's e-mail. */
  public Optional<String> adminEmail() {
    return adminEmail;
  }

  /** What opens the first administrator's account when it is made. */
  public Optional<String> adminPassword() {
    return adminPassword;
  }
}
