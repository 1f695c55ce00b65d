package com.mascotposes.storage.filesystem;

import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.StorageMisconfiguredException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * The folder that holds the pictures, and the only code that touches it. Whoever reads sees a whole
 * picture or none, also after a power cut.
 *
 * @param root absolute; may itself be a link; made when it is missing
 */
record PictureFolder(Path root) {

  PictureFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** Two writers of one key do not disturb each other: the last one wins, whole. */
  void write(PictureKey key, byte[] bytes) throws IOException {
    Path target = inside(key);
    Files.createDirectories(target.getParent());
    inside(key);
    Path part = target.resolveSibling(".part-" + UUID.randomUUID());
    try {
      flush(part, bytes);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      flushEntry(target.getParent());
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void flush(Path part, byte[] bytes) throws IOException {
    try (FileChannel file =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        file.write(left);
      }
      file.force(true);
    }
  }

  /** Makes the new name last. Windows can neither open a folder nor needs it. */
  private static void flushEntry(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel entry = FileChannel.open(folder, StandardOpenOption.READ)) {
        entry.force(true);
      }
    }
  }

  Optional<byte[]> read(PictureKey key) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(inside(key)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  void delete(PictureKey key) throws IOException {
    Files.deleteIfExists(inside(key));
  }

  /** Proves that pictures can be written, by writing and removing a file. */
  void check() throws IOException {
    Files.createDirectories(root);
    Path probe = root.resolve(".probe-" + UUID.randomUUID());
    try {
      flush(probe, new byte[] {1});
    } finally {
      Files.deleteIfExists(probe);
    }
  }

  /**
   * The key's path. A key's form leaves no way out of the folder; a link placed below it would.
   *
   * @throws StorageMisconfiguredException the path, or what exists of it, leads out of the folder
   */
  private Path inside(PictureKey key) throws IOException {
    Path path = root.resolve(key.value()).normalize();
    if (!path.startsWith(root)) {
      throw leadsOut(path);
    }
    Path existing = path;
    while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = existing.getParent();
    }
    if (existing.startsWith(root) && !existing.toRealPath().startsWith(root.toRealPath())) {
      throw leadsOut(path);
    }
    return path;
  }

  private StorageMisconfiguredException leadsOut(Path path) {
    return new StorageMisconfiguredException(
        "The path " + path + " leads out of the picture folder " + root + ".", null);
  }
}
