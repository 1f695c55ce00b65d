package com.mascotposes.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

/**
 * The folder that outlives the process, held by one launcher at a time.
 *
 * <p>Only its owner may look inside: it holds the database and secrets. The lock goes with the
 * process, however that ends.
 */
final class DataFolder implements AutoCloseable {

  private static final int SECRET_BYTES = 24;

  private final Path root;
  private final FileChannel lock;

  private DataFolder(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /**
   * Creates the folder when it is absent, closes it to others, and takes it.
   *
   * @param root absolute
   * @throws StartFailure it is not ours or cannot be written, or another launcher holds it
   */
  static DataFolder open(Path root) throws StartFailure {
    try {
      Files.createDirectories(root, onlyForOwner(root, "rwx------"));
      Folders.closeToOthers(root);
      return new DataFolder(root, lock(root));
    } catch (IOException e) {
      throw StartFailure.because(
          "The data folder " + root + " is not ours to write; set poses.data to another one.", e);
    }
  }

  private static FileChannel lock(Path root) throws IOException, StartFailure {
    FileChannel channel =
        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw StartFailure.because(
          "Another Mascot Poses already uses the data folder "
              + root
              + "; stop it, or set poses.data to another folder.");
    }
    return channel;
  }

  /** A path inside, which may not exist. */
  Path resolve(String name) {
    return root.resolve(name);
  }

  /** A folder inside, created when absent. */
  Path folder(String name) throws IOException {
    return Files.createDirectories(resolve(name));
  }

  /** An emptied folder for files that no later start needs. */
  Path scratchFolder(String name) throws IOException {
    Folders.delete(resolve(name));
    return folder(name);
  }

  /** This node's name, the same at each start. */
  String nodeId() throws IOException {
    return remembered("node-id", UUID.randomUUID().toString());
  }

  /** A random word of 32 letters, digits, {@code -} and {@code _}, the same at each start. */
  String secret(String name) throws IOException {
    byte[] random = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(random);
    return remembered(name, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  private String remembered(String name, String fresh) throws IOException {
    Path file = resolve(name);
    if (Files.exists(file)) {
      String kept = Files.readString(file).strip();
      if (!kept.isEmpty()) {
        return kept;
      }
    }
    write(file, fresh);
    return fresh;
  }

  /** Whole or not at all: a process killed while writing leaves no half word behind. */
  private void write(Path file, String text) throws IOException {
    Path draft = resolve(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(draft, onlyForOwner(root, "rw-------"));
    Files.writeString(draft, text + System.lineSeparator());
    Files.move(draft, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private static FileAttribute<?>[] onlyForOwner(Path path, String permissions) {
    Set<String> views = path.getFileSystem().supportedFileAttributeViews();
    if (!views.contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
    };
  }

  /** Lets another launcher in. */
  @Override
  public void close() throws IOException {
    lock.close();
  }
}
