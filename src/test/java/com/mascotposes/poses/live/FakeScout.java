package com.mascotposes.poses.live;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Things in a map, and how often they were looked at. */
class FakeScout implements Scout {

  final Map<UUID, Sight> things = new LinkedHashMap<>();
  final Set<UUID> ended = new HashSet<>();
  int looksAtVersions;
  int looksAtStates;

  Sight shows(UUID id, long version, Integer place, boolean isFinished) {
    Sight sight = new Sight(id, version, place, isFinished, Map.of("version", version));
    things.put(id, sight);
    return sight;
  }

  @Override
  public Map<UUID, Long> versions(Set<UUID> ids) {
    looksAtVersions++;
    return sights(ids, 0).stream().collect(Collectors.toMap(Sight::id, Sight::version));
  }

  @Override
  public List<Sight> sights(Set<UUID> ids) {
    return sights(ids, 1);
  }

  @Override
  public Set<UUID> stillGood(Set<UUID> credentials) {
    return credentials.stream().filter(each -> !ended.contains(each)).collect(Collectors.toSet());
  }

  private List<Sight> sights(Set<UUID> ids, int counted) {
    looksAtStates += counted;
    return things.values().stream().filter(sight -> ids.contains(sight.id())).toList();
  }
}
