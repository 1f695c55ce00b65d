package com.mascotposes.mascots;

import com.mascotposes.imaging.KeyColor;
import com.mascotposes.providers.MascotDescription;
import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Chooses the backdrop of a mascot nobody has seen yet, by the colours that its words name or bring
 * to mind, in English and French.
 */
final class BackdropForWords {

  /** Hues nearer than this, in degrees, are hard to tell apart at a soft edge. */
  private static final float NEAR_DEGREES = 50;

  private static final float COLOURFUL = 0.25f;

  /** In the order of preference: few mascots are magenta, many are green or blue. */
  private static final Map<KeyColor, Pattern> RIVALS = new LinkedHashMap<>();

  static {
    rival(
        KeyColor.MAGENTA,
        "pink|magenta|purple|violet|fuchsia|lilac|lavender|plum|rose|mauve|flamingo|pig|piglet|"
            + "axolotl|unicorn|berry|cupcake|donut|heart|octopus|"
            + "violette|lilas|prune|flamant|cochon|licorne|coeur|poulpe");
    rival(
        KeyColor.GREEN,
        "green|lime|mint|olive|emerald|jade|frog|toad|turtle|tortoise|dragon|dino|dinosaur|cactus|"
            + "crocodile|alligator|lizard|gecko|chameleon|alien|leaf|plant|tree|grass|avocado|"
            + "broccoli|pear|pickle|slime|parrot|"
            + "vert|verte|menthe|grenouille|tortue|lezard|feuille|plante|arbre|poire|perroquet");
    rival(KeyColor.CYAN, "cyan|turquoise|teal|aqua|sky|ice|cloud|water|ciel|glace|nuage|eau");
    rival(
        KeyColor.BLUE,
        "blue|navy|indigo|azure|whale|dolphin|shark|ocean|sea|denim|bleu|bleue|baleine|dauphin|"
            + "requin|mer");
  }

  private BackdropForWords() {}

  private static void rival(KeyColor key, String words) {
    RIVALS.put(key, Pattern.compile("\\b(" + words + ")s?\\b"));
  }

  /** The first key that neither the words nor the brand's colours come near; magenta if all do. */
  static KeyColor of(MascotDescription mascot) {
    String words =
        (mascot.prompt() + " " + String.join(" ", mascot.accessories())).toLowerCase(Locale.ROOT);
    return RIVALS.entrySet().stream()
        .filter(each -> !each.getValue().matcher(words).find())
        .map(Map.Entry::getKey)
        .filter(key -> mascot.brandColors().stream().noneMatch(hex -> isNear(key, hex)))
        .findFirst()
        .orElse(KeyColor.MAGENTA);
  }

  private static boolean isNear(KeyColor key, String hex) {
    float[] brand = hsb(Color.decode(hex).getRGB());
    float degrees = Math.abs(hsb(key.rgb())[0] - brand[0]) * 360;
    boolean isColourful = brand[1] > COLOURFUL && brand[2] > COLOURFUL;
    return isColourful && Math.min(degrees, 360 - degrees) < NEAR_DEGREES;
  }

  private static float[] hsb(int rgb) {
    return Color.RGBtoHSB(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, null);
  }
}
