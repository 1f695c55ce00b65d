package com.mascotposes.providers.local.look;

import com.mascotposes.providers.local.wish.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Colours by name, English and French, in tones that suit a mascot. */
public final class ColourNames {

  private static final Map<String, Rgb> TERMS = new LinkedHashMap<>();

  static {
    name(0xE5484D, "red", "rouge", "crimson", "scarlet");
    name(0xF58A2E, "orange");
    name(0xFFC93C, "yellow", "jaune", "golden", "gold", "dore", "doree");
    name(0x45B36B, "green", "vert", "verte");
    name(0x2FB8A6, "teal", "turquoise", "cyan", "mint", "menthe");
    name(0x3E7BFA, "blue", "bleu", "bleue");
    name(0x2C4A9A, "navy", "marine");
    name(0x8B5CF6, "purple", "violet", "violette", "mauve", "lilac");
    name(0xF27BA8, "pink", "rose", "magenta");
    name(0x9A6240, "brown", "brun", "brune", "marron", "chocolate");
    name(0x4A4458, "black", "noir", "noire");
    name(0xF6F3F0, "white", "blanc", "blanche");
    name(0x9AA3B2, "grey", "gray", "gris", "grise", "silver", "argente");
    name(0xF2DDBB, "beige", "cream", "creme");
    name(0xFF7F6B, "coral", "corail", "salmon", "saumon");
  }

  private ColourNames() {}

  private static void name(int value, String... terms) {
    for (String term : terms) {
      TERMS.put(term, Rgb.of(value));
    }
  }

  /** The first colour that a text names, as {@code #RRGGBB} or by word. */
  public static Optional<Rgb> in(String text) {
    return in(Words.of(text));
  }

  /** The first colour among words. */
  public static Optional<Rgb> in(Words words) {
    for (String token : words.tokens()) {
      Optional<Rgb> hex = Rgb.parse(token);
      if (hex.isPresent()) {
        return hex;
      }
      if (words.mention(token) && TERMS.containsKey(singular(token))) {
        return Optional.of(TERMS.get(singular(token)));
      }
    }
    return Optional.empty();
  }

  private static String singular(String token) {
    boolean plural = token.endsWith("s") && !TERMS.containsKey(token);
    return plural ? token.substring(0, token.length() - 1) : token;
  }
}
