package com.mascotposes.storage.kept;

import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStores;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps its notes in memory. */
public class NotedPictures extends KeptPictures {

  public final List<PictureKey> noted = new ArrayList<>();
  public final List<PictureKey> discarded = new ArrayList<>();

  /** Puts pictures there, and gives them up here. */
  public FreshPictures into(PictureStores stores) {
    FreshPictures fresh = new FreshPictures();
    fresh.stores = stores;
    fresh.kept = this;
    return fresh;
  }

  @Override
  public void willStore(PictureKey key, UUID owner) {
    noted.add(key);
  }

  @Override
  public void announce(PictureKey key, UUID owner) {
    noted.add(key);
  }

  @Override
  public void discard(PictureKey key) {
    discarded.add(key);
  }
}
