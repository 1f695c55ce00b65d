package com.mascotposes.storage.filesystem;

import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureRoute;
import com.mascotposes.storage.PictureStore;
import com.mascotposes.storage.StorageMisconfiguredException;
import com.mascotposes.storage.StorageUnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Keeps pictures in the folder {@code poses.pictures.folder}; this server shows them itself.
 *
 * <p>Several nodes may share the folder. The media type is not kept: the key's extension tells it.
 */
@ApplicationScoped
public class FilesystemPictureStore implements PictureStore {

  @Inject Config config;
  @Inject PictureRoute route;

  @Override
  public String name() {
    return "filesystem";
  }

  @Override
  public void put(PictureKey key, byte[] bytes, String mediaType) {
    PictureFolder folder = folder();
    try {
      folder.write(key, bytes);
    } catch (IOException e) {
      throw failure(folder, "written", e);
    }
  }

  @Override
  public Optional<byte[]> find(PictureKey key) {
    PictureFolder folder = folder();
    try {
      return folder.read(key);
    } catch (IOException e) {
      throw failure(folder, "read", e);
    }
  }

  @Override
  public void delete(PictureKey key) {
    PictureFolder folder = folder();
    try {
      folder.delete(key);
    } catch (IOException e) {
      throw failure(folder, "changed", e);
    }
  }

  @Override
  public URI publicAddress(PictureKey key) {
    return route.of(key);
  }

  @Override
  public void check() {
    PictureFolder folder = folder();
    try {
      folder.check();
    } catch (IOException e) {
      throw failure(folder, "written", e);
    }
  }

  private PictureFolder folder() {
    String path =
        config
            .getOptionalValue("poses.pictures.folder", String.class)
            .orElseGet(() -> data() + "/pictures");
    try {
      return new PictureFolder(Path.of(path));
    } catch (InvalidPathException e) {
      throw new StorageMisconfiguredException(
          "poses.pictures.folder is \"" + path + "\", which cannot be a folder.", e);
    }
  }

  private String data() {
    return config.getOptionalValue("poses.data", String.class).orElse("data");
  }

  /** A full disk or a lost mount can pass by itself; rights and files in the way do not. */
  static RuntimeException failure(PictureFolder folder, String done, IOException cause) {
    String sentence = "The picture folder " + folder.root() + " cannot be " + done;
    if (cause instanceof AccessDeniedException
        || cause instanceof FileAlreadyExistsException
        || cause instanceof NotDirectoryException
        || isPermanent(cause)) {
      return new StorageMisconfiguredException(sentence + ": " + reason(cause) + ".", cause);
    }
    return new StorageUnavailableException(sentence + " now: " + reason(cause) + ".", cause);
  }

  /** Linux tells these only in words. */
  private static boolean isPermanent(IOException cause) {
    String words = String.valueOf(cause.getMessage());
    return words.contains("Not a directory")
        || words.contains("Is a directory")
        || words.contains("Read-only file system")
        || words.contains("Operation not permitted");
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "something else has its name";
    }
    if (cause instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    return cause.getClass() == IOException.class ? cause.getMessage() : cause.toString();
  }
}
