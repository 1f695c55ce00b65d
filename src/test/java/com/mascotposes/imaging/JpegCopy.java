package com.mascotposes.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** A frame as it comes back from a JPEG file of quality 85. */
public final class JpegCopy {
  private static final String TREE = "javax_imageio_jpeg_image_1.0";

  private JpegCopy() {}

  /** With colour at half the size of brightness, as usual. */
  public static BufferedImage of(BufferedImage frame) throws IOException {
    return copy(frame, 2);
  }

  /** With colour as large as brightness. */
  public static BufferedImage withFullColour(BufferedImage frame) throws IOException {
    return copy(frame, 1);
  }

  private static BufferedImage copy(BufferedImage frame, int sampling) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam quality = writer.getDefaultWriteParam();
    quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    quality.setCompressionQuality(0.85f);
    IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(frame), quality);
    IIOMetadataNode tree = (IIOMetadataNode) metadata.getAsTree(TREE);
    IIOMetadataNode brightness =
        (IIOMetadataNode) tree.getElementsByTagName("componentSpec").item(0);
    brightness.setAttribute("HsamplingFactor", String.valueOf(sampling));
    brightness.setAttribute("VsamplingFactor", String.valueOf(sampling));
    metadata.setFromTree(TREE, tree);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(frame, null, metadata), quality);
    } finally {
      writer.dispose();
    }
    return PictureReader.read(bytes.toByteArray());
  }
}
