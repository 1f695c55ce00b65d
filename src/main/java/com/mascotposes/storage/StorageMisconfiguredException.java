package com.mascotposes.storage;

/** The store refuses us, or its settings cannot be right. An operator must act. */
public class StorageMisconfiguredException extends StorageException {

  public StorageMisconfiguredException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
