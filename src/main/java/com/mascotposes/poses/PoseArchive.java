package com.mascotposes.poses;

import com.mascotposes.storage.PictureStore;
import com.mascotposes.storage.PictureStores;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes finished pictures into one ZIP file, one at a time, so that memory holds a single one. */
@ApplicationScoped
public class PoseArchive {

  private static final int LONGEST_NAME = 60;

  @Inject PictureStores stores;

  /** Pictures are compressed already; poses without one are left out. */
  void write(List<Pose> poses, OutputStream out) throws IOException {
    PictureStore store = stores.active();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      int number = poses.size();
      for (Pose pose : poses) {
        Optional<byte[]> png = pose.picture().flatMap(store::find);
        if (png.isPresent()) {
          zip.putNextEntry(new ZipEntry("%03d-%s.png".formatted(number, slug(pose.prompt()))));
          zip.write(png.get());
          zip.closeEntry();
        }
        number--;
      }
    }
  }

  /** The prompt as a file name that every system takes. */
  static String slug(String prompt) {
    String plain =
        Normalizer.normalize(prompt.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String shortened = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    return shortened.isEmpty() ? "pose" : shortened;
  }
}
