package com.mascotposes.imaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One line of a manifest: which picture to cut, how, and under which name.
 *
 * @param kind folder of the result; one plain name
 * @param id file name of the result without extension; one plain name
 * @param file the picture
 * @param options what is known about its backdrop
 */
record CutOutTask(String kind, String id, Path file, CutOutOptions options) {
  private static final String PLAIN_NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";

  /**
   * @throws IllegalArgumentException with the line's number when a line makes no sense
   */
  static List<CutOutTask> read(Path manifest) {
    List<String> lines;
    try {
      lines = Files.readAllLines(manifest);
    } catch (IOException e) {
      throw new IllegalArgumentException("The manifest " + manifest + " cannot be read.", e);
    }
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("The manifest " + manifest + " is empty.");
    }
    List<String> columns = Arrays.asList(lines.get(0).split("\t", -1));
    List<CutOutTask> tasks = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        tasks.add(parse(manifest, i + 1, columns, lines.get(i).split("\t", -1)));
      }
    }
    return tasks;
  }

  private static CutOutTask parse(Path manifest, int line, List<String> columns, String[] cells) {
    try {
      String file = cell("file", columns, cells);
      String key = cell("asked_key", columns, cells);
      boolean far = cell("key_far", columns, cells).equals("yes");
      return new CutOutTask(
          plain(cell("kind", columns, cells)),
          plain(cell("id", columns, cells)),
          manifest.resolveSibling(file),
          options(key, far));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(manifest + " line " + line + ": " + e.getMessage(), e);
    }
  }

  private static String cell(String name, List<String> columns, String[] cells) {
    int column = columns.indexOf(name);
    if (column < 0 || column >= cells.length) {
      throw new IllegalArgumentException("The column " + name + " is missing.");
    }
    return cells[column];
  }

  private static String plain(String name) {
    if (!name.matches(PLAIN_NAME)) {
      throw new IllegalArgumentException("\"" + name + "\" cannot be a file name.");
    }
    return name;
  }

  private static CutOutOptions options(String key, boolean far) {
    if (key.isBlank() || key.equals("-")) {
      return CutOutOptions.unknownBackdrop();
    }
    return far
        ? CutOutOptions.askedFar(KeyColor.parse(key))
        : CutOutOptions.asked(KeyColor.parse(key));
  }
}
