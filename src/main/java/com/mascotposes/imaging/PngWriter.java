package com.mascotposes.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes small PNG files: eight-bit RGBA, tagged sRGB, and nothing else in them, so no program
 * name, date or place leaks.
 */
public final class PngWriter {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] PERCEPTUAL_INTENT = {0};
  private static final byte RGBA = 6;

  /** Level 9 takes four times as long for three per cent. */
  private static final int LEVEL = 6;

  private PngWriter() {}

  /** The file's bytes. Writing the same pixels twice gives the same bytes. */
  public static byte[] write(BufferedImage picture) {
    BufferedImage argb = ArgbPicture.of(picture);
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(argb.getWidth())
            .putInt(argb.getHeight())
            .put(new byte[] {8, RGBA, 0, 0, 0})
            .array();
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    out.writeBytes(SIGNATURE);
    chunk(out, "IHDR", header);
    chunk(out, "sRGB", PERCEPTUAL_INTENT);
    chunk(out, "IDAT", smallest(new PngRows(argb)));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  /** Neither filters nor rows as they are win for every drawing: the smaller result is kept. */
  private static byte[] smallest(PngRows rows) {
    byte[] filtered = deflate(rows.filtered(PngRows.Rule.LEAST_SUM), Deflater.FILTERED);
    byte[] plain = deflate(rows.filtered(PngRows.Rule.NONE), Deflater.DEFAULT_STRATEGY);
    return plain.length < filtered.length ? plain : filtered;
  }

  private static byte[] deflate(byte[] raw, int strategy) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setStrategy(strategy);
      deflater.setInput(raw);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length / 8 + 64);
      byte[] buffer = new byte[1 << 14];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] body) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(type);
    crc.update(body);
    out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
    out.writeBytes(type);
    out.writeBytes(body);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
