package com.mascotposes.poses.live;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Looks at things in the database, and at those who wait for them. */
public interface Scout {

  /** The versions of those that exist. */
  Map<UUID, Long> versions(Set<UUID> ids);

  /** The state of those that exist. */
  List<Sight> sights(Set<UUID> ids);

  /** Those of these sessions and API tokens that would still let a client in. */
  Set<UUID> stillGood(Set<UUID> credentials);
}
