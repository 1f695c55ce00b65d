package com.mascotposes.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PngWriterTest {
  @Test
  void writtenPicture_readsBackPixelForPixel() {
    BufferedImage picture = DrawnMascot.alone(Color.ORANGE);

    BufferedImage read = PictureReader.read(PngWriter.write(picture));

    assertThat(ArgbPicture.pixels(read)).isEqualTo(ArgbPicture.pixels(picture));
  }

  @Test
  void file_holdsPixelsAndColourSpaceOnly() {
    String text =
        new String(PngWriter.write(DrawnMascot.alone(Color.ORANGE)), StandardCharsets.ISO_8859_1);

    assertThat(text).contains("IHDR", "sRGB", "IDAT", "IEND");
    assertThat(text).doesNotContain("tEXt", "iTXt", "tIME", "eXIf", "iCCP");
  }

  @Test
  void flatDrawing_isSmallerThanTheStandardWriter() throws java.io.IOException {
    BufferedImage picture = DrawnMascot.alone(Color.ORANGE);
    java.io.ByteArrayOutputStream standard = new java.io.ByteArrayOutputStream();
    javax.imageio.ImageIO.write(picture, "png", standard);

    assertThat(PngWriter.write(picture).length).isLessThan(standard.size());
  }
}
