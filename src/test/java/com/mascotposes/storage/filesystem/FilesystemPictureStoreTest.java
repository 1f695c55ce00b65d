package com.mascotposes.storage.filesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureRoute;
import com.mascotposes.storage.StorageMisconfiguredException;
import com.mascotposes.storage.StorageUnavailableException;
import com.mascotposes.testkit.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesystemPictureStoreTest {

  private static final PictureKey KEY = new PictureKey("poses/fox-1/wave.png");

  @TempDir Path temp;
  private Path folder;
  private FilesystemPictureStore store;

  @BeforeEach
  void open() {
    folder = temp.resolve("pictures");
    store = storeIn(folder);
  }

  @Test
  void kept_isFoundAgain() {
    store.put(KEY, new byte[] {1, 2, 3}, "image/png");

    assertThat(store.find(KEY)).hasValue(new byte[] {1, 2, 3});
  }

  @Test
  void keptTwice_isHarmless() {
    store.put(KEY, new byte[] {1, 2, 3}, "image/png");
    store.put(KEY, new byte[] {1, 2, 3}, "image/png");

    assertThat(store.find(KEY)).hasValue(new byte[] {1, 2, 3});
  }

  @Test
  void neverKept_isNotFound() {
    assertThat(store.find(KEY)).isEmpty();
  }

  @Test
  void deleted_isNotFound() {
    store.put(KEY, new byte[] {1}, "image/png");

    store.delete(KEY);

    assertThat(store.find(KEY)).isEmpty();
  }

  @Test
  void unknownDeleted_isHarmless() {
    store.delete(KEY);

    assertThat(folder).doesNotExist();
  }

  @Test
  void restartedAfterAKill_findsWhatWasWholeAndOnlyThat() throws IOException {
    store.put(KEY, new byte[] {1, 2, 3}, "image/png");
    Files.write(folder.resolve("poses/fox-1/.part-0001"), new byte[] {1});

    FilesystemPictureStore restarted = storeIn(folder);

    restarted.check();
    assertThat(restarted.find(KEY)).hasValue(new byte[] {1, 2, 3});
    restarted.put(KEY, new byte[] {4}, "image/png");
    assertThat(restarted.find(KEY)).hasValue(new byte[] {4});
  }

  @Test
  void checked_leavesAnEmptyFolder() {
    store.check();

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void publicAddress_isThisServers() {
    assertThat(store.publicAddress(KEY))
        .isEqualTo(URI.create("http://localhost:8080/api/v1/pictures/poses/fox-1/wave.png"));
  }

  @Test
  void noFolderSaid_liesInTheDataFolder() {
    FilesystemPictureStore standard = storeWith(Map.of("poses.data", temp.resolve("d").toString()));

    standard.put(KEY, new byte[] {1}, "image/png");

    assertThat(temp.resolve("d/pictures/poses/fox-1/wave.png")).hasBinaryContent(new byte[] {1});
  }

  @Test
  void manyWritersAndReadersOfOneKey_seeOnlyWholePictures() throws Exception {
    int writers = 6;
    CyclicBarrier start = new CyclicBarrier(writers + 2);
    store.put(KEY, picture(0), "image/png");
    List<Callable<Void>> all = new ArrayList<>();
    IntStream.range(0, writers).forEach(n -> all.add(() -> write(start, n)));
    all.add(() -> readWhole(start));
    all.add(() -> readWhole(start));

    runTogether(all);

    assertThat(store.find(KEY).orElseThrow()).matches(FilesystemPictureStoreTest::isWhole);
    try (Stream<Path> files = Files.list(folder.resolve("poses/fox-1"))) {
      assertThat(files).containsExactly(folder.resolve("poses/fox-1/wave.png"));
    }
  }

  private Void write(CyclicBarrier start, int number) throws Exception {
    start.await();
    for (int i = 0; i < 10; i++) {
      store.put(KEY, picture(number), "image/png");
    }
    return null;
  }

  private Void readWhole(CyclicBarrier start) throws Exception {
    start.await();
    for (int i = 0; i < 100; i++) {
      assertThat(store.find(KEY).orElseThrow()).matches(FilesystemPictureStoreTest::isWhole);
    }
    return null;
  }

  private static byte[] picture(int number) {
    byte[] bytes = new byte[200_000];
    Arrays.fill(bytes, (byte) number);
    return bytes;
  }

  private static boolean isWhole(byte[] bytes) {
    return Arrays.equals(bytes, picture(bytes[0]));
  }

  private static void runTogether(List<Callable<Void>> all) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(all.size());
    try {
      for (Future<Void> end : threads.invokeAll(all, 60, TimeUnit.SECONDS)) {
        end.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void linkedFolderLeadsOut_isNotFollowed() throws IOException {
    Path outside = Files.createDirectory(temp.resolve("outside"));
    Files.createDirectories(folder);
    Files.createSymbolicLink(folder.resolve("poses"), outside);

    assertMisconfigured(() -> store.put(KEY, new byte[] {1}, "image/png"), "leads out");

    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void linkedFileLeadsOut_isNeitherReadNorDeleted() throws IOException {
    Path secret = Files.write(temp.resolve("secret.png"), new byte[] {42});
    Files.createDirectories(folder.resolve("poses/fox-1"));
    Files.createSymbolicLink(folder.resolve(KEY.value()), secret);

    assertMisconfigured(() -> store.find(KEY), "leads out");
    assertMisconfigured(() -> store.delete(KEY), "leads out");
    assertMisconfigured(() -> store.put(KEY, new byte[] {1}, "image/png"), "leads out");

    assertThat(secret).hasBinaryContent(new byte[] {42});
  }

  @Test
  void linkInsideTheFolder_isFollowed() throws IOException {
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("poses"), folder.resolve("elsewhere"));

    store.put(KEY, new byte[] {1}, "image/png");

    assertThat(folder.resolve("elsewhere/fox-1/wave.png")).hasBinaryContent(new byte[] {1});
  }

  @Test
  void folderIsItselfALink_isFollowed() throws IOException {
    Path disk = Files.createDirectory(temp.resolve("disk"));
    Files.createSymbolicLink(folder, disk);

    store.put(KEY, new byte[] {1}, "image/png");

    assertThat(disk.resolve(KEY.value())).hasBinaryContent(new byte[] {1});
    assertThat(store.find(KEY)).hasValue(new byte[] {1});
  }

  @Test
  void fileHasTheFoldersName_isMisconfiguredNamingTheFolder() throws IOException {
    Files.write(folder, new byte[] {1});

    assertMisconfigured(() -> store.check(), "picture folder " + folder + " cannot be written");
    assertMisconfigured(() -> store.put(KEY, new byte[] {1}, "image/png"), folder.toString());
    assertMisconfigured(() -> store.find(KEY), "picture folder " + folder + " cannot be read");
  }

  @Test
  void folderMayNotBeWritten_isMisconfiguredNamingTheFolder() throws IOException {
    Files.createDirectory(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(folder), "this user may write everywhere");

    assertMisconfigured(() -> store.check(), folder + " cannot be written: permission denied");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Read-only file system", "Operation not permitted", "Not a directory"})
  void permanentReason_isMisconfigured(String reason) {
    assertThat(failure(new FileSystemException("x", null, reason)))
        .isInstanceOf(StorageMisconfiguredException.class)
        .hasMessage("The picture folder " + folder + " cannot be written: " + reason + ".");
  }

  @Test
  void rights_areMisconfigured() {
    assertThat(failure(new AccessDeniedException("x")))
        .isInstanceOf(StorageMisconfiguredException.class)
        .hasMessageEndingWith("cannot be written: permission denied.");
    assertThat(failure(new NotDirectoryException("x")))
        .isInstanceOf(StorageMisconfiguredException.class);
  }

  @Test
  void diskFull_isUnavailable() {
    assertThat(failure(new FileSystemException("x", null, "No space left on device")))
        .isInstanceOf(StorageUnavailableException.class)
        .hasMessageEndingWith("cannot be written now: No space left on device.");
    assertThat(failure(new IOException("No space left on device")))
        .isInstanceOf(StorageUnavailableException.class)
        .hasMessageEndingWith("cannot be written now: No space left on device.");
  }

  private RuntimeException failure(IOException cause) {
    return FilesystemPictureStore.failure(new PictureFolder(folder), "written", cause);
  }

  @Test
  void nameThatNoFolderCanHave_isMisconfigured() {
    FilesystemPictureStore impossible = storeWith(Map.of("poses.pictures.folder", "a\0b"));

    assertMisconfigured(() -> impossible.check(), "poses.pictures.folder");
  }

  private static void assertMisconfigured(Runnable call, String words) {
    assertThatExceptionOfType(StorageMisconfiguredException.class)
        .isThrownBy(call::run)
        .withMessageContaining(words);
  }

  private static FilesystemPictureStore storeIn(Path folder) {
    return storeWith(Map.of("poses.pictures.folder", folder.toString()));
  }

  private static FilesystemPictureStore storeWith(Map<String, String> settings) {
    FilesystemPictureStore store = new FilesystemPictureStore();
    store.config = Settings.only(settings);
    store.route = new LocalRoute();
    return store;
  }

  private static final class LocalRoute extends PictureRoute {

    @Override
    public URI of(PictureKey key) {
      return URI.create("http://localhost:8080/api/v1/pictures/" + key);
    }
  }
}
