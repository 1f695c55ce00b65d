package com.mascotposes.imaging;

/** The plain English word nearest to a colour, for prompts and messages. */
final class KeyColorWord {
  private static final Object[][] WORDS = {
    {0x00FF00, "green"}, {0xFF00FF, "magenta"}, {0x00FFFF, "cyan"}, {0x0000FF, "blue"},
    {0xFF0000, "red"}, {0xFFFF00, "yellow"}, {0xFF8000, "orange"}, {0x8000FF, "purple"},
    {0xFFFFFF, "white"}, {0x808080, "grey"}, {0x000000, "black"}, {0x00B140, "green"},
  };

  private KeyColorWord() {}

  static String of(int rgb) {
    KeyColor color = new KeyColor(rgb);
    String nearest = "grey";
    double distance = Double.MAX_VALUE;
    for (Object[] word : WORDS) {
      double d = color.distanceTo((Integer) word[0]);
      if (d < distance) {
        distance = d;
        nearest = (String) word[1];
      }
    }
    return nearest;
  }
}
