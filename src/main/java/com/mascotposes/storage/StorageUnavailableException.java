package com.mascotposes.storage;

/** The store does not answer or is overloaded. Trying again later can help. */
public class StorageUnavailableException extends StorageException {

  public StorageUnavailableException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
