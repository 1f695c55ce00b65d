package com.mascotposes.poses.live;

import java.util.UUID;

/**
 * One thing as it was seen.
 *
 * @param version grows with each change of the thing itself
 * @param place what else may change while it waits, such as its place in line; null when nothing
 *     may
 * @param isFinished whether this is its last state
 * @param view what clients are shown
 */
public record Sight(UUID id, long version, Integer place, boolean isFinished, Object view) {

  /** Differs whenever a client should be told. */
  public String tag() {
    return place == null ? Long.toString(version) : version + "-" + place;
  }

  /** Whether this one is news to whoever has seen the other. */
  boolean isNewsAfter(Sight seen) {
    return version > seen.version || (version == seen.version && !tag().equals(seen.tag()));
  }
}
