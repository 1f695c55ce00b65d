package com.mascotposes.providers.local;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as PNG bytes, in memory. */
final class Png {

  /** Light compression: flat drawings gain little from more, and it costs time. */
  private static final float QUALITY = 0.8f;

  private Png() {}

  static byte[] bytes(BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam lightly = writer.getDefaultWriteParam();
      lightly.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      lightly.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), lightly);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot be written", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
