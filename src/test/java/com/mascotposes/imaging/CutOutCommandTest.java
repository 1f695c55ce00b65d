package com.mascotposes.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutOutCommandTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void manifest_isCutIntoFoldersByKind() throws IOException {
    picture("fox.png");
    Path manifest = manifest("auto\tfox\tfox.png\t#00FF00\tyes");

    int code = run("--manifest", manifest.toString(), "--out", folder.resolve("out").toString());

    BufferedImage cut = PictureReader.read(Files.readAllBytes(folder.resolve("out/auto/fox.png")));
    assertThat(code).isZero();
    assertThat(cut.getWidth()).isEqualTo(512);
    assertThat(cut.getRGB(5, 5) >>> 24).isZero();
    assertThat(Files.readString(folder.resolve("out/times.tsv"))).startsWith("auto\tfox\t");
  }

  @Test
  void trim_centresTheMascotWithAConstantMargin() throws IOException {
    picture("fox.png");
    String manifest = manifest("auto\tfox\tfox.png\t#00FF00\tyes").toString();

    int code = run("--trim", "--manifest", manifest, "--out", folder.resolve("out").toString());

    BufferedImage cut = PictureReader.read(Files.readAllBytes(folder.resolve("out/auto/fox.png")));
    Rectangle box = PoseCanvas.visibleBox(cut);
    assertThat(code).isZero();
    assertThat(box.y).isCloseTo((int) (PoseCanvas.MARGIN_SHARE * 512), within(2));
    assertThat(box.getCenterY()).isCloseTo(256, within(2.0));
    assertThat(box.getCenterX()).isCloseTo(256, within(2.0));
  }

  @Test
  void brokenPicture_failsAloneAndIsNamed() throws IOException {
    picture("fox.png");
    Files.writeString(folder.resolve("bad.png"), "no picture");
    Path manifest = manifest("a\tbad\tbad.png\t-\tno", "a\tfox\tfox.png\t#00FF00\tno");

    int code = run("--manifest", manifest.toString(), "--out", folder.resolve("out").toString());

    assertThat(code).isEqualTo(1);
    assertThat(errors.toString()).contains("bad.png", "not a picture");
    assertThat(folder.resolve("out/a/fox.png")).exists();
  }

  @Test
  void missingArgument_isNamed() {
    assertThat(run("--manifest", "m.tsv")).isEqualTo(2);
    assertThat(errors.toString()).contains("--out").hasLineCount(1);
  }

  @Test
  void missingManifest_isNamed() {
    assertThat(run("--manifest", folder.resolve("none").toString(), "--out", "x")).isEqualTo(2);
    assertThat(errors.toString()).contains("none").hasLineCount(1);
  }

  @Test
  void idThatLeavesTheFolder_isRefused() throws IOException {
    Path manifest = manifest("a\t../../fox\tfox.png\t-\tno");

    assertThat(run("--manifest", manifest.toString(), "--out", folder.toString())).isEqualTo(2);
    assertThat(errors.toString()).contains("line 2");
  }

  private int run(String... args) {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    return CutOutCommand.run(args, nowhere, new PrintStream(errors, true));
  }

  private void picture(String name) throws IOException {
    BufferedImage frame =
        DrawnMascot.on(DrawnMascot.alone(Color.ORANGE), Color.GREEN, Color.GREEN, 0);
    Files.write(folder.resolve(name), PngWriter.write(frame));
  }

  private Path manifest(String... lines) throws IOException {
    String heading = "kind\tid\tfile\tasked_key\tkey_far\n";
    return Files.writeString(
        folder.resolve("manifest.tsv"), heading + String.join("\n", lines) + "\n");
  }
}
