package com.mascotposes.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A machine is lost with everything on it; what is left is a dump and a copy of the pictures. */
class BackupFaultsIT {

  private static Rig rig;

  @BeforeAll
  static void build() throws IOException {
    assumeTrue(DumpTools.areHere(), "no pg_dump and pg_restore on the path");
    rig = new Rig("backup", DumpTools.oldestServer());
  }

  @AfterAll
  static void stop() {
    if (rig != null) {
      rig.close();
    }
  }

  /** The dump first, the pictures second: whatever a row tells of is among the pictures then. */
  @Test
  void restoredElsewhere_waitingJobsRunAndFinishedPicturesAreServed() throws Exception {
    Node lost = nodeWithPicturesInAFolder("lost").start();
    Designer designer = rig.designer(10);
    keepMascot(lost, designer);
    rig.provider.follows(call -> Reply.good());
    List<Order> finished = rig.accepted(rig.orders(2, designer, "waving"), lost);
    rig.awaitEnd();
    rig.provider.follows(call -> Reply.good().held());
    List<Order> underWay = rig.accepted(rig.orders(4, designer, "waving"), lost);
    Await.until("two are drawn", Rig.END_LIMIT, () -> rig.provider.waiting() == 2);

    Path backup = Files.createDirectories(rig.folder().resolve("copy"));
    DumpTools.dump(rig.database, backup.resolve("poses.dump"));
    copy(pictures(lost), backup.resolve("pictures"));
    lost.kill();
    rig.database.asAdministrator("drop database " + Database.NAME + " with (force)");
    rig.provider.follows(call -> Reply.good());
    rig.provider.release();

    Node restored = nodeWithPicturesInAFolder("restored");
    rig.database.asAdministrator("create database " + Database.NAME);
    DumpTools.restore(backup.resolve("poses.dump"), rig.database);
    copy(backup.resolve("pictures"), pictures(restored));
    restored.start();
    rig.awaitEnd();

    for (Order order : Stream.concat(finished.stream(), underWay.stream()).toList()) {
      String image = "/poses/" + order.pose().orElseThrow() + "/image";
      assertThat(Api.get(restored, designer.token(), image).status()).as(image).isEqualTo(200);
    }
    assertThat(finished)
        .allSatisfy(order -> assertThat(rig.provider.requests(order.ticket())).isEqualTo(1));
    assertThat(rig.balance(designer)).isEqualTo(4);
    showPicturesToTheRig(restored);
    rig.awaitEndAndCheck();
  }

  private static Node nodeWithPicturesInAFolder(String name) throws IOException {
    Rig.delete(rig.folder().resolve(name));
    Node node = rig.node(name);
    node.unset("supabase.url");
    node.unset("supabase.service.role.key");
    return node;
  }

  private static Path pictures(Node node) {
    return node.data().resolve("pictures");
  }

  /** The designer's mascot was put into the rig's store. */
  private static void keepMascot(Node node, Designer designer) throws IOException {
    String key = "mascots/" + designer.mascot() + ".png";
    Path file = pictures(node).resolve(key);
    Files.createDirectories(file.getParent());
    Files.write(file, rig.store.picture(key));
  }

  private static void copy(Path from, Path to) throws IOException {
    Rig.delete(to);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static void showPicturesToTheRig(Node node) throws IOException {
    try (Stream<Path> files = Files.walk(pictures(node))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        rig.store.keep(pictures(node).relativize(file).toString(), Files.readAllBytes(file));
      }
    }
  }
}
