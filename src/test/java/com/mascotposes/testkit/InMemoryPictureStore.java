package com.mascotposes.testkit;

import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStore;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps pictures in a map; fails as told. */
public class InMemoryPictureStore implements PictureStore {

  public final Map<PictureKey, byte[]> pictures = new HashMap<>();

  /** When set, every put throws it. */
  public RuntimeException failure;

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public void put(PictureKey key, byte[] bytes, String mediaType) {
    if (failure != null) {
      throw failure;
    }
    pictures.put(key, bytes);
  }

  @Override
  public Optional<byte[]> find(PictureKey key) {
    return Optional.ofNullable(pictures.get(key));
  }

  @Override
  public void delete(PictureKey key) {
    pictures.remove(key);
  }

  @Override
  public URI publicAddress(PictureKey key) {
    return URI.create("memory:" + key);
  }

  @Override
  public void check() {
    if (failure != null) {
      throw failure;
    }
  }
}
