package com.mascotposes.mascots;

import com.mascotposes.platform.problem.InvalidRequestException;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A picture as a form sends it.
 *
 * @param image the file; its name and its declared type do not matter
 * @param cutOut {@code true} to take the backdrop away; absent means no
 */
public record UploadForm(
    @Schema(type = SchemaType.STRING, format = "binary", required = true) String image,
    Boolean cutOut) {

  private static final int LONGEST_WORD = 5;
  private static final int LONGEST_NAME = 100;

  /**
   * The same request as in JSON.
   *
   * @param parts of a form whose whole length has been limited before
   * @throws InvalidRequestException a part is missing, unknown or comes twice
   */
  static UploadRequest read(List<EntityPart> parts) throws IOException {
    byte[] image = null;
    Boolean cutOut = null;
    for (EntityPart part : parts) {
      if ("image".equals(part.getName()) && image == null) {
        image = bytes(part);
      } else if ("cutOut".equals(part.getName()) && cutOut == null) {
        cutOut = truth(part);
      } else {
        throw new InvalidRequestException(name(part), "is not known here, or comes twice");
      }
    }
    if (image == null || image.length == 0) {
      throw new InvalidRequestException("image", "must not be empty");
    }
    return new UploadRequest(Base64.getEncoder().encodeToString(image), cutOut);
  }

  /** Part of an answer, so no longer than a name should be. */
  private static String name(EntityPart part) {
    String name = part.getName() == null ? "a part without a name" : part.getName();
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
  }

  private static byte[] bytes(EntityPart part) throws IOException {
    try (InputStream content = part.getContent()) {
      return content.readAllBytes();
    }
  }

  private static boolean truth(EntityPart part) throws IOException {
    try (InputStream content = part.getContent()) {
      String word = new String(content.readNBytes(LONGEST_WORD + 1), StandardCharsets.UTF_8);
      return switch (word.strip()) {
        case "true" -> true;
        case "false" -> false;
        default -> throw new InvalidRequestException("cutOut", "must be true or false");
      };
    }
  }
}
