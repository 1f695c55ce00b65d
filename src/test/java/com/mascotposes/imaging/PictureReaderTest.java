package com.mascotposes.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {
  /** A lossless WebP of 16x16 pixels, all #FF2000. */
  private static final String WEBP = "UklGRhwAAABXRUJQVlA4TBAAAAAvD8ADAAdQkP5H/wMR0f8A";

  /** The same colour as a JPEG in four inks, stored inverted as Adobe programs do. */
  private static final String FOUR_INKS =
      "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwACAQEBAQECAQEBAgICAgIEAwICAgIFBAQDBAYFBgYGBQYGBgcJ"
          + "CAYHCQcGBggLCAkKCgoKCgYICwwLCgwJCgoK/8AAFAgAEAAQBEMRAE0RAFkRAEsRAP/EABYAAQEBAAAA"
          + "AAAAAAAAAAAAAAAJCv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAOBEMATQBZAEsAAD8Av4g2z/r+AAAA"
          + "P//Z";

  @ParameterizedTest
  @EnumSource(names = {"PNG", "JPEG", "GIF"})
  void pictureOfOneColour_isReadInEveryFormat(PictureFormat format) throws IOException {
    byte[] file = encoded(flat(BufferedImage.TYPE_INT_RGB, new Color(200, 40, 40)), format);

    BufferedImage read = PictureReader.read(file);

    assertThat(PictureFormat.sniff(file)).contains(format);
    assertThat(read.getType()).isEqualTo(BufferedImage.TYPE_INT_ARGB);
    assertThat(KeyColor.parse("C82828").distanceTo(read.getRGB(5, 5))).isLessThan(6);
  }

  @Test
  void webp_isRead() {
    byte[] file = Base64.getDecoder().decode(WEBP);

    BufferedImage read = PictureReader.read(file);

    assertThat(PictureFormat.sniff(file)).contains(PictureFormat.WEBP);
    assertThat(read.getWidth()).isEqualTo(16);
    assertThat(read.getRGB(8, 8)).isEqualTo(0xFFFF2000);
  }

  @ParameterizedTest
  @EnumSource(names = {"PNG", "JPEG", "GIF"})
  void truncatedFile_isRefusedWithASentence(PictureFormat format) throws IOException {
    byte[] file = encoded(flat(BufferedImage.TYPE_INT_RGB, Color.BLUE), format);

    byte[] half = Arrays.copyOf(file, file.length / 2);

    assertThatThrownBy(() -> PictureReader.read(half))
        .isInstanceOf(UnreadablePictureException.class)
        .hasMessageContaining("cut short");
  }

  @Test
  void damagedMiddle_isRefused() throws IOException {
    byte[] file = encoded(flat(BufferedImage.TYPE_INT_RGB, Color.BLUE), PictureFormat.PNG);
    Arrays.fill(file, 40, file.length - 16, (byte) 0x55);

    assertThatThrownBy(() -> PictureReader.read(file))
        .isInstanceOf(UnreadablePictureException.class);
  }

  @Test
  void text_isRefusedAsNoPicture() {
    assertThatThrownBy(() -> PictureReader.read("<svg/>".getBytes()))
        .isInstanceOf(UnreadablePictureException.class)
        .hasMessageContaining("PNG, JPEG, GIF or WebP");
  }

  @Test
  void nothing_isRefused() {
    assertThatThrownBy(() -> PictureReader.read(new byte[0]))
        .isInstanceOf(UnreadablePictureException.class);
    assertThatThrownBy(() -> PictureReader.read(null))
        .isInstanceOf(UnreadablePictureException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {30_000, 12_001, 9_000})
  void headerThatClaimsTooMuch_isRefusedBeforeDecoding(int side) {
    byte[] bomb = pngHeader(side, side);

    assertThatThrownBy(() -> PictureReader.read(bomb))
        .isInstanceOf(UnreadablePictureException.class)
        .hasMessageContaining(side + " x " + side);
  }

  @Test
  void overThirtyMegabytes_isRefused() {
    byte[] heavy = new byte[PictureReader.MOST_BYTES + 1];

    assertThatThrownBy(() -> PictureReader.read(heavy))
        .isInstanceOf(UnreadablePictureException.class)
        .hasMessageContaining("30 MB");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_3BYTE_BGR
      })
  void greyPaletteAndSixteenBit_keepTheirLevels(int type) throws IOException {
    BufferedImage picture = flat(type, Color.WHITE);
    if (type == BufferedImage.TYPE_BYTE_GRAY || type == BufferedImage.TYPE_USHORT_GRAY) {
      int half = type == BufferedImage.TYPE_BYTE_GRAY ? 128 : 128 * 257;
      for (int i = 0; i < 256; i++) {
        picture.getRaster().setSample(i % 16, i / 16, 0, half);
      }
    }

    BufferedImage read = PictureReader.read(encoded(picture, PictureFormat.PNG));

    int expected =
        type == BufferedImage.TYPE_BYTE_GRAY || type == BufferedImage.TYPE_USHORT_GRAY ? 128 : 255;
    assertThat(read.getRGB(3, 3) & 255).isEqualTo(expected);
  }

  @Test
  void animatedGif_givesItsFirstFrame() throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (Color color : new Color[] {Color.RED, Color.BLUE}) {
        BufferedImage frame = flat(BufferedImage.TYPE_INT_RGB, color);
        writer.writeToSequence(new IIOImage(frame, null, null), null);
      }
      writer.endWriteSequence();
    }

    BufferedImage read = PictureReader.read(bytes.toByteArray());

    assertThat(read.getRGB(2, 2)).isEqualTo(0xFFFF0000);
  }

  @Test
  void jpegInFourInks_isReadInItsColours() throws IOException {
    byte[] file = Base64.getDecoder().decode(FOUR_INKS);

    BufferedImage read = PictureReader.read(file);

    assertThat(KeyColor.parse("FF2000").distanceTo(read.getRGB(8, 8))).isLessThan(20);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 32, 16, 4, 8, 28, 8",
    "3, 32, 16, 28, 8, 4, 8",
    "6, 16, 32, 8, 4, 8, 28",
    "8, 16, 32, 8, 28, 8, 4"
  })
  void cameraHeldSideways_isTurnedUpright(
      int orientation, int width, int height, int redX, int redY, int blueX, int blueY)
      throws IOException {
    BufferedImage picture = new BufferedImage(32, 16, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    g.setColor(Color.RED);
    g.fillRect(0, 0, 16, 16);
    g.setColor(Color.BLUE);
    g.fillRect(16, 0, 16, 16);
    g.dispose();

    BufferedImage read =
        PictureReader.read(withOrientation(encoded(picture, PictureFormat.JPEG), orientation));

    assertThat(read.getWidth()).isEqualTo(width);
    assertThat(read.getHeight()).isEqualTo(height);
    assertThat(KeyColor.parse("FF0000").distanceTo(read.getRGB(redX, redY))).isLessThan(20);
    assertThat(KeyColor.parse("0000FF").distanceTo(read.getRGB(blueX, blueY))).isLessThan(20);
  }

  @Test
  void jpegHeaderThatClaimsTooMuch_isRefusedBeforeDecoding() throws IOException {
    byte[] file = encoded(flat(BufferedImage.TYPE_INT_RGB, Color.BLUE), PictureFormat.JPEG);
    ByteBuffer.wrap(file).putShort(startOfFrame(file) + 5, (short) 30_000);
    ByteBuffer.wrap(file).putShort(startOfFrame(file) + 7, (short) 30_000);

    assertThatThrownBy(() -> PictureReader.read(file))
        .isInstanceOf(UnreadablePictureException.class)
        .hasMessageContaining("30000 x 30000");
  }

  @Test
  void truncatedWebp_isRefused() {
    byte[] file = Base64.getDecoder().decode(WEBP);

    assertThatThrownBy(() -> PictureReader.read(Arrays.copyOf(file, file.length - 8)))
        .isInstanceOf(UnreadablePictureException.class)
        .hasMessageContaining("cut short");
  }

  /** The file with an EXIF block of one entry behind its first marker. */
  private static byte[] withOrientation(byte[] jpeg, int orientation) {
    ByteBuffer out = ByteBuffer.allocate(jpeg.length + 36);
    out.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) 34);
    out.put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
    out.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    return out.putShort((short) 0).putInt(0).put(jpeg, 2, jpeg.length - 2).array();
  }

  private static int startOfFrame(byte[] jpeg) {
    int at = 2;
    while ((jpeg[at + 1] & 255) != 0xc0) {
      at += 2 + ((jpeg[at + 2] & 255) << 8 | jpeg[at + 3] & 255);
    }
    return at;
  }

  private static BufferedImage flat(int type, Color color) {
    BufferedImage picture = new BufferedImage(16, 16, type);
    Graphics2D g = picture.createGraphics();
    g.setColor(color);
    g.fillRect(0, 0, 16, 16);
    g.dispose();
    return picture;
  }

  private static byte[] encoded(BufferedImage picture, PictureFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(picture, format.name(), out)).isTrue();
    return out.toByteArray();
  }

  private static byte[] pngHeader(int width, int height) {
    ByteBuffer out = ByteBuffer.allocate(8 + 25 + 12);
    out.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    ByteBuffer header = ByteBuffer.allocate(17);
    header.put(new byte[] {'I', 'H', 'D', 'R'}).putInt(width).putInt(height);
    header.put(new byte[] {8, 6, 0, 0, 0});
    CRC32 crc = new CRC32();
    crc.update(header.array());
    out.putInt(13).put(header.array()).putInt((int) crc.getValue());
    out.putInt(0).put(new byte[] {'I', 'E', 'N', 'D'}).putInt(0xAE426082);
    return out.array();
  }
}
