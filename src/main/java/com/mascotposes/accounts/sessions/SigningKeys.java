package com.mascotposes.accounts.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The keys this node knows. The newest signs; all check, so a new key signs nobody out. A token of
 * a key that another node has just made is checked after one more look into the database.
 */
@ApplicationScoped
public class SigningKeys {

  private static final Duration FRESH = Duration.ofMinutes(5);

  /** Who sends made-up key ids must not make us ask the database each time. */
  private static final Duration LOOK_PAUSE = Duration.ofSeconds(5);

  @Inject SigningKeyRepository repository;

  @Inject SessionSettings settings;

  @Inject Clock clock;

  private volatile Known known = new Known(List.of(), Instant.EPOCH);

  /** Keys, newest first, and when they were read. */
  private record Known(List<SigningKey> keys, Instant readAt) {}

  /** The key that signs now; made when there is none or it has served its time. */
  SigningKey current() {
    if (isOlderThan(FRESH)) {
      read(repository.all());
    }
    Instant now = clock.instant();
    Instant tooOld = now.minus(settings.keys());
    if (known.keys().isEmpty() || !known.keys().get(0).createdAt().isAfter(tooOld)) {
      read(repository.renew(tooOld, now.minus(settings.keysKept())));
    }
    return known.keys().get(0);
  }

  /** The key of this id; empty when there is none. */
  Optional<SigningKey> find(UUID id) {
    Optional<SigningKey> key = known(id);
    if (key.isEmpty() && isOlderThan(LOOK_PAUSE)) {
      read(repository.all());
      key = known(id);
    }
    return key;
  }

  /** Lets a new key sign from now on. */
  public void rotate() {
    Instant now = clock.instant();
    read(repository.renew(now, now.minus(settings.keysKept())));
  }

  /** All keys that check, newest first. */
  List<SigningKey> all() {
    current();
    return known.keys();
  }

  private Optional<SigningKey> known(UUID id) {
    return known.keys().stream().filter(key -> key.id().equals(id)).findFirst();
  }

  private boolean isOlderThan(Duration age) {
    return known.readAt().plus(age).isBefore(clock.instant());
  }

  private void read(List<SigningKey> keys) {
    known = new Known(List.copyOf(keys), clock.instant());
  }
}
