package com.mascotposes.imaging;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cut-outs in rows, worst first, each on black, on white and on a strong colour. */
final class ContactSheet {
  static final int CELL_PX = 256;
  private static final Color[] GROUNDS = {Color.BLACK, Color.WHITE, new Color(0xC04080)};

  private final List<CutOutResult> cuts = new ArrayList<>();

  void add(CutOutResult cut) {
    BufferedImage small = PoseCanvas.fit(cut.picture(), CELL_PX);
    cuts.add(new CutOutResult(small, cut.frame(), cut.quality()));
    cuts.sort(Comparator.comparingDouble(c -> c.quality().score()));
  }

  List<Double> scores() {
    return cuts.stream().map(cut -> cut.quality().score()).toList();
  }

  Path write(Path file) throws IOException {
    int width = GROUNDS.length * CELL_PX;
    BufferedImage sheet =
        new BufferedImage(width, cuts.size() * CELL_PX, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = sheet.createGraphics();
    for (int row = 0; row < cuts.size(); row++) {
      for (int column = 0; column < GROUNDS.length; column++) {
        g.setColor(GROUNDS[column]);
        g.fillRect(column * CELL_PX, row * CELL_PX, CELL_PX, CELL_PX);
        g.drawImage(cuts.get(row).picture(), column * CELL_PX, row * CELL_PX, null);
      }
      g.setColor(cuts.get(row).quality().acceptable() ? Color.GREEN : Color.RED);
      g.fillRect(0, row * CELL_PX, 6, CELL_PX);
    }
    g.dispose();
    Files.createDirectories(file.getParent());
    return Files.write(file, PngWriter.write(sheet));
  }
}
