package com.mascotposes.poses.live;

import com.mascotposes.platform.health.Closing;
import com.mascotposes.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Everybody on this node who waits for a change, and the one look for all of them together. State
 * is read from the database, so it does not matter which node makes the change.
 */
@ApplicationScoped
public class LiveWatch {

  static final int MOST_WATCHERS = 1000;

  /** So that one account cannot use up the places of all others. */
  static final int MOST_OF_AN_ACCOUNT = 100;

  /** Every so many looks, what waits in line is looked at even if its version is the same. */
  private static final int LOOKS_BETWEEN_PLACES = 8;

  /** Every so many looks, about ten seconds, clients that were signed out meanwhile are let go. */
  static final int LOOKS_BETWEEN_CREDENTIALS = 32;

  private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();

  /** What the latest look saw; used by the looking thread only. */
  private final Map<UUID, Sight> known = new HashMap<>();

  /** What a new watcher has seen just now, so that an older sight must not be told as news. */
  private final Set<UUID> outdated = ConcurrentHashMap.newKeySet();

  private int looks;

  @Inject Scout scout;

  @Inject Closing closing;

  /**
   * Takes a watcher in.
   *
   * @throws ProblemException with Retry-After: 429, this account has too many already; 503, all
   *     together have
   */
  void add(Watcher watcher) {
    UUID account = watcher.client().account();
    if (watchers.stream().filter(w -> w.client().account().equals(account)).count()
        >= MOST_OF_AN_ACCOUNT) {
      throw tooMany(429, "Too many clients of this account wait");
    }
    if (watchers.size() >= MOST_WATCHERS) {
      throw tooMany(503, "Too many clients wait");
    }
    outdated.addAll(watcher.ids());
    watchers.add(watcher);
  }

  private static ProblemException tooMany(int status, String what) {
    return new ProblemException(
            status, "too-many-watchers", what + " for changes; ask for the status now and then")
        .with(HttpHeaders.RETRY_AFTER, "5");
  }

  /** Sees what has changed and tells whoever waits for it. Called by one thread at a time. */
  void look() {
    looks++;
    List<Watcher> waiting = List.copyOf(watchers);
    letSignedOutGo(waiting);
    Set<UUID> ids = new HashSet<>();
    waiting.forEach(watcher -> ids.addAll(watcher.ids()));
    known.keySet().retainAll(ids);
    if (!ids.isEmpty()) {
      Map<UUID, Long> versions = scout.versions(ids);
      see(versions);
      waiting.forEach(watcher -> tell(watcher, versions.keySet()));
    }
    watchers.removeIf(Watcher::isOver);
  }

  private void letSignedOutGo(List<Watcher> waiting) {
    if (looks % LOOKS_BETWEEN_CREDENTIALS == 0 && !waiting.isEmpty()) {
      Set<UUID> good =
          scout.stillGood(
              waiting.stream()
                  .map(watcher -> watcher.client().credential())
                  .collect(Collectors.toSet()));
      waiting.stream()
          .filter(watcher -> !good.contains(watcher.client().credential()))
          .forEach(Watcher::stop);
    }
  }

  private void see(Map<UUID, Long> versions) {
    boolean placesToo = looks % LOOKS_BETWEEN_PLACES == 0;
    Set<UUID> stale = new HashSet<>(outdated);
    outdated.removeAll(stale);
    stale.retainAll(versions.keySet());
    versions.forEach(
        (id, version) -> {
          Sight sight = known.get(id);
          if (sight == null || sight.version() != version || (placesToo && sight.place() != null)) {
            stale.add(id);
          }
        });
    if (!stale.isEmpty()) {
      scout.sights(stale).forEach(sight -> known.put(sight.id(), sight));
    }
  }

  private void tell(Watcher watcher, Set<UUID> existing) {
    for (UUID id : Set.copyOf(watcher.ids())) {
      Sight sight = known.get(id);
      if (!existing.contains(id)) {
        watcher.gone(id);
      } else if (sight != null) {
        watcher.seen(sight);
      }
    }
  }

  /**
   * Half a second has passed: time-outs and heartbeats, which must not wait for the database. From
   * a node that closes everybody is let go.
   */
  void pulse() {
    if (closing.hasBegun()) {
      stop();
    }
    watchers.forEach(Watcher::pulse);
    watchers.removeIf(Watcher::isOver);
  }

  /** Lets everybody go. */
  void stop() {
    watchers.forEach(Watcher::stop);
    watchers.clear();
  }
}
