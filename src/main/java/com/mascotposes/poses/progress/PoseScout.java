package com.mascotposes.poses.progress;

import com.mascotposes.accounts.Credentials;
import com.mascotposes.poses.PoseRepository;
import com.mascotposes.poses.live.Scout;
import com.mascotposes.poses.live.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Looks at poses for those who wait for news of them.
 *
 * <p>In transactions, because it is asked by timers: outside of one, Payara gives all threads of a
 * timer the same entity manager, and one thread closes it for the others.
 */
@ApplicationScoped
@Transactional
public class PoseScout implements Scout {

  @Inject PoseRepository poses;

  @Inject PoseViews views;

  @Inject Credentials credentials;

  @Override
  public Map<UUID, Long> versions(Set<UUID> ids) {
    return poses.versions(ids);
  }

  @Override
  public List<Sight> sights(Set<UUID> ids) {
    return views.statusSights(poses.all(ids));
  }

  @Override
  public Set<UUID> stillGood(Set<UUID> ids) {
    return credentials.stillGood(ids);
  }
}
