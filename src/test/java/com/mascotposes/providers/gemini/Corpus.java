package com.mascotposes.providers.gemini;

import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.MascotDescription;
import com.mascotposes.providers.PoseWish;
import com.mascotposes.providers.ReferencePicture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** The collected answers of the Gemini API; pictures are drawn here and put into their places. */
final class Corpus {

  static final byte[] PNG = picture("png");
  static final byte[] JPEG = picture("jpg");
  static final byte[] WEBP =
      Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

  private Corpus() {}

  static String text(String name) {
    return raw(name + ".json")
        .replace("@PNG@", base64(PNG))
        .replace("@JPEG@", base64(JPEG))
        .replace("@WEBP@", base64(WEBP))
        .replace("@TEXT@", base64("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes()))
        .replace("@HUGE@", base64(pngHeader(20_000, 20_000)))
        .replace("@HEADLESS@", base64(Arrays.copyOf(PNG, 12)));
  }

  static byte[] bytes(String name) {
    return text(name).getBytes(StandardCharsets.UTF_8);
  }

  static String raw(String file) {
    try (InputStream in = Corpus.class.getResourceAsStream("/gemini/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An answer whose picture has so many bytes: a real PNG, followed by nothing of meaning. */
  static byte[] answerWithPictureOf(int bytes) {
    return raw("picture-png.json")
        .replace("@PNG@", base64(Arrays.copyOf(PNG, bytes)))
        .getBytes(StandardCharsets.UTF_8);
  }

  static DrawRequest request() {
    MascotDescription fox =
        new MascotDescription(
            "Foxy", "a fox", "flat", "animal", "playful", null, List.of(), List.of("#FF7A00"));
    return new DrawRequest(
        fox,
        List.of(
            new ReferencePicture(PNG, "image/png", "front view"),
            new ReferencePicture(JPEG, "image/jpg", "side view")),
        new PoseWish("waving", null, null),
        "#00FF00",
        false);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] picture(String format) {
    BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.GREEN);
    pen.fillRect(0, 0, 64, 64);
    pen.setColor(Color.ORANGE);
    pen.fillOval(12, 8, 40, 48);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The first 33 bytes of a PNG of this size; nobody needs its pixels. */
  private static byte[] pngHeader(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(33);
    header.put(PNG, 0, 8).putInt(13).put("IHDR".getBytes(StandardCharsets.US_ASCII));
    header.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
    CRC32 crc = new CRC32();
    crc.update(header.array(), 12, 17);
    return header.putInt((int) crc.getValue()).array();
  }
}
