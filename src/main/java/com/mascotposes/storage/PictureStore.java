package com.mascotposes.storage;

import java.net.URI;
import java.util.Optional;

/**
 * Keeps immutable pictures. A key is written once and never reused, so every copy of a picture,
 * however old, is right.
 */
public interface PictureStore {

  /** The store's short name, for logs, health and metrics: {@code supabase}, {@code filesystem}. */
  String name();

  /**
   * Keeps the bytes under the key. Running it twice with the same bytes is harmless.
   *
   * @param mediaType such as {@code image/png}; served as it is
   * @throws StorageUnavailableException nothing is known to be kept; worth trying again later
   * @throws StorageMisconfiguredException key, bucket or folder is wrong; an operator must act
   */
  void put(PictureKey key, byte[] bytes, String mediaType);

  /**
   * The bytes under the key, or empty when there are none.
   *
   * @throws StorageUnavailableException the store did not answer
   * @throws StorageMisconfiguredException the store refuses us
   */
  Optional<byte[]> find(PictureKey key);

  /**
   * Forgets the key; unknown keys are fine.
   *
   * @throws StorageUnavailableException the store did not answer
   * @throws StorageMisconfiguredException the store refuses us
   */
  void delete(PictureKey key);

  /** The address at which anybody can read the picture without signing in, served by the store. */
  URI publicAddress(PictureKey key);

  /**
   * Returns when the store is usable.
   *
   * @throws StorageUnavailableException the store does not answer
   * @throws StorageMisconfiguredException it answers, and refuses us
   */
  void check();
}
