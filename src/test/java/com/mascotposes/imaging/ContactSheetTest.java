package com.mascotposes.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Leaves contact sheets in {@code target/cutout-sheets}, worst cut first, so that people look.
 *
 * <p>The pictures of a folder of frames with a {@code manifest.tsv}, as the command {@code cutout}
 * reads it, are added by {@code mvn test -Dtest=ContactSheetTest -Dcutout.kit=FOLDER}.
 */
class ContactSheetTest {
  private static final Path SHEETS = Path.of("target", "cutout-sheets");

  @Test
  void drawnMascots_areLaidOutOnThreeGrounds() throws IOException {
    ContactSheet sheet = new ContactSheet();
    BufferedImage orange = DrawnMascot.alone(new Color(0xE07830));
    BufferedImage white = DrawnMascot.alone(Color.WHITE);
    for (BufferedImage mascot : List.of(orange, white)) {
      sheet.add(cut(mascot, new Color(0x28E632), new Color(0x14C81E), KeyColor.GREEN));
      sheet.add(cut(mascot, new Color(0xFF00FF), new Color(0xE014D0), KeyColor.MAGENTA));
      sheet.add(cut(mascot, Color.WHITE, Color.WHITE, null));
      sheet.add(cut(mascot, Color.GRAY, Color.GRAY, null));
    }

    Path file = sheet.write(SHEETS.resolve("drawn.png"));

    BufferedImage written = PictureReader.read(Files.readAllBytes(file));
    assertThat(written.getHeight()).isEqualTo(8 * ContactSheet.CELL_PX);
    assertThat(sheet.scores()).isSorted();
  }

  @Test
  @EnabledIfSystemProperty(named = "cutout.kit", matches = ".+")
  void picturesOfAKit_areLaidOutByKind() throws IOException {
    List<CutOutTask> tasks =
        CutOutTask.read(Path.of(System.getProperty("cutout.kit"), "manifest.tsv"));
    List<String> kinds = tasks.stream().map(CutOutTask::kind).distinct().toList();

    for (String kind : kinds) {
      ContactSheet sheet = new ContactSheet();
      for (CutOutTask task : tasks.stream().filter(t -> t.kind().equals(kind)).toList()) {
        sheet.add(CutOut.of(PictureReader.read(Files.readAllBytes(task.file())), task.options()));
      }
      sheet.write(SHEETS.resolve(kind + ".png"));
    }

    try (Stream<Path> written = Files.list(SHEETS)) {
      List<String> names = new ArrayList<>();
      written.forEach(file -> names.add(file.getFileName().toString()));
      assertThat(names).containsAll(kinds.stream().map(kind -> kind + ".png").toList());
    }
  }

  private static CutOutResult cut(BufferedImage mascot, Color left, Color right, KeyColor key) {
    BufferedImage frame = DrawnMascot.on(mascot, left, right, key == null ? 0 : 2);
    return CutOut.of(
        frame, key == null ? CutOutOptions.unknownBackdrop() : CutOutOptions.askedFar(key));
  }
}
