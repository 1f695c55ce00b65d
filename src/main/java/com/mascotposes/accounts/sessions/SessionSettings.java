package com.mascotposes.accounts.sessions;

import com.mascotposes.platform.settings.SettingRange;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long somebody stays signed in. */
@ApplicationScoped
public class SessionSettings {

  @Inject
  @ConfigProperty(name = "poses.session.length")
  Duration length;

  @Inject
  @ConfigProperty(name = "poses.session.access")
  Duration access;

  @Inject
  @ConfigProperty(name = "poses.session.keys")
  Duration keys;

  @PostConstruct
  void check() {
    SettingRange.demand(
        "poses.session.length", length, Duration.ofMinutes(5), Duration.ofDays(366));
    SettingRange.demand("poses.session.access", access, Duration.ofMinutes(1), length);
    SettingRange.demand("poses.session.keys", keys, Duration.ofHours(1), Duration.ofDays(366));
  }

  /** How long a session lasts after its last refresh. */
  public Duration length() {
    return length;
  }

  /** How long an access token is good that can be refreshed. */
  Duration access() {
    return access;
  }

  /** How long a key signs before a new one takes over. */
  Duration keys() {
    return keys;
  }

  /** How long a key must be able to check: as long as any token that it may have signed. */
  Duration keysKept() {
    return keys.plus(length).plus(Duration.ofDays(1));
  }
}
