package com.mascotposes.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two versions on one database, as during an update of one node after the other: ours on tables
 * that the next version has added to, and, where there is one, the version before us on ours.
 */
class VersionSkewFaultsIT {

  /** The {@code poses.jar} of the version before; {@code .ci/version-skew} builds and names it. */
  private static final String PREVIOUS = System.getProperty("faults.previous", "");

  private Rig rig;
  private Fleet fleet;

  @BeforeEach
  void build() throws IOException {
    rig = new Rig("version-skew");
    fleet = new Fleet(rig, 2);
    rig.provider.follows(call -> Reply.good());
  }

  @AfterEach
  void stop() {
    fleet.close();
    rig.close();
  }

  /** It migrates while we work, and we are started once more afterwards. */
  @Test
  void nextVersionHasMigrated_weGoOnAndStartAgain() {
    Node node = fleet.node(0).start();
    rig.provider.follows(call -> Reply.good().held());
    List<Order> drawn = rig.accepted(rig.orders(4, rig.designer(10), "waving"), node);
    fleet.awaitDrawing(1);

    migrateAsTheNextVersionWould();

    rig.provider.follows(call -> Reply.good());
    rig.provider.release();
    rig.awaitEnd();
    node.stop();
    node.start();
    Order pose = rig.accepted(List.of(rig.order(rig.designer(1), "waving")), node).get(0);
    rig.accepted(List.of(rig.mascots(rig.designer(1), "waving")), node);
    rig.awaitEndAndCheck();

    assertThat(drawn).allSatisfy(order -> assertThat(rig.pose(order)).startsWith("completed"));
    assertThat(rig.pose(pose)).startsWith("completed");
  }

  /** What the rules for migrations allow: in every table a column, and another table. */
  private void migrateAsTheNextVersionWould() {
    List<List<Object>> tables =
        rig.database.rows(
            "select table_name from information_schema.tables where table_schema = 'public'"
                + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'");
    assertThat(tables).hasSizeGreaterThan(10);
    for (List<Object> table : tables) {
      rig.database.change(
          "alter table %s add column of_next_version text not null default ''"
              .formatted(table.get(0)));
    }
    rig.database.change("create table of_next_version (id uuid primary key)");
    rig.database.change(
        "insert into flyway_schema_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success) select max(installed_rank) + 1,"
            + " '9000', 'next version', 'SQL', 'V9000__next_version.sql', 1, 'postgres', 1, true"
            + " from flyway_schema_history");
  }

  @Test
  void versionBeforeUs_worksBesideUs() throws IOException {
    assumeTrue(!PREVIOUS.isEmpty(), "no -Dfaults.previous=<poses.jar of the version before>");
    assertThat(Files.isRegularFile(Path.of(PREVIOUS))).as(PREVIOUS).isTrue();
    Node before = fleet.node(0);
    before.becomes(Path.of(PREVIOUS).toAbsolutePath());
    before.start();
    Node ours = fleet.node(1).start();
    rig.provider.follows(call -> Reply.good().held());
    Designer designer = rig.designer(20);
    List<Order> ofBefore = rig.accepted(rig.orders(6, designer, "waving"), before);
    List<Order> ofOurs = rig.accepted(rig.orders(6, designer, "waving"), ours);
    fleet.awaitDrawing(2);

    assertThat(fleet.runningByNode()).hasSize(2);
    rig.provider.follows(call -> Reply.good());
    rig.provider.release();
    rig.awaitEnd();
    before.stop();
    before.start();
    Order again = rig.accepted(rig.orders(1, designer, "waving"), before).get(0);
    rig.awaitEndAndCheck();

    assertThat(Stream.of(ofBefore, ofOurs, List.of(again)).flatMap(List::stream))
        .allSatisfy(order -> assertThat(rig.pose(order)).startsWith("completed"));
  }
}
