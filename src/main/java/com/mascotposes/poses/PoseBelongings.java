package com.mascotposes.poses;

import com.mascotposes.accounts.care.Belongings;
import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.poses.progress.PoseViews;
import com.mascotposes.storage.kept.PictureSweep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** An account's poses with their pictures. */
@ApplicationScoped
public class PoseBelongings implements Belongings {

  private static final int BATCH = 50;

  @Inject PoseRepository poses;

  @Inject PoseEndings endings;

  @Inject PoseViews views;

  @Inject PictureSweep sweep;

  @Override
  public String name() {
    return "poses";
  }

  @Override
  public int turn() {
    return 10;
  }

  @Override
  public List<?> page(UUID accountId, int page, int size) {
    return views.whole(poses.ofAccount(accountId, page, size));
  }

  @Override
  public void remove(UUID accountId) {
    List<Pose> some = poses.ofAccount(accountId, 1, BATCH);
    while (!some.isEmpty()) {
      some.forEach(pose -> remove(accountId, pose.id()));
      sweep.sweep();
      some = poses.ofAccount(accountId, 1, BATCH);
    }
  }

  private void remove(UUID accountId, UUID id) {
    try {
      endings.delete(accountId, id);
    } catch (NotFoundException goneAlready) {
      // Another node empties the same account.
      return;
    }
  }
}
