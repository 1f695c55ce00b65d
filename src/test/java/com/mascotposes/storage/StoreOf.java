package com.mascotposes.storage;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Stores that are active whatever the settings say. */
final class StoreOf {

  private StoreOf() {}

  static PictureStores active(PictureStore store) {
    return new PictureStores() {
      @Override
      public PictureStore active() {
        return store;
      }
    };
  }

  /** Keeps pictures in memory and can be told to fail. */
  static final class Memory implements PictureStore {

    final Map<PictureKey, byte[]> pictures = new ConcurrentHashMap<>();
    RuntimeException failure;

    @Override
    public String name() {
      return "memory";
    }

    @Override
    public void put(PictureKey key, byte[] bytes, String mediaType) {
      check();
      pictures.put(key, bytes.clone());
    }

    @Override
    public Optional<byte[]> find(PictureKey key) {
      check();
      return Optional.ofNullable(pictures.get(key));
    }

    @Override
    public void delete(PictureKey key) {
      check();
      pictures.remove(key);
    }

    @Override
    public URI publicAddress(PictureKey key) {
      return URI.create("https://store.example/object/public/mascots/" + key);
    }

    @Override
    public void check() {
      if (failure != null) {
        throw failure;
      }
    }
  }
}
