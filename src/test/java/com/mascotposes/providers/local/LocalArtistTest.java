package com.mascotposes.providers.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.providers.MascotDescription;
import com.mascotposes.providers.PoseWish;
import com.mascotposes.providers.local.look.Accessory;
import com.mascotposes.providers.local.look.DrawingStyle;
import com.mascotposes.providers.local.look.KeyGuard;
import com.mascotposes.providers.local.look.Rgb;
import com.mascotposes.providers.local.look.Species;
import com.mascotposes.providers.local.wish.Move;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalArtistTest {

  private static final Rgb GREEN = Rgb.of(0x00FF00);
  private static final int SIZE = 1024;
  private static final int MARGIN = 82;
  private static final int[] IDLE_FOX = pixels(cutOut("a fox", "idle"));

  private static MascotDescription mascot(String prompt, String style) {
    return new MascotDescription("Zed", prompt, style, null, null, null, List.of(), List.of());
  }

  private static PoseWish wish(String prompt) {
    return new PoseWish(prompt, null, null);
  }

  private static BufferedImage cutOut(String prompt, String wish) {
    return LocalArtist.draw(mascot(prompt, "cartoon"), wish(wish), null);
  }

  private static int[] pixels(BufferedImage picture) {
    return picture.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE);
  }

  private static int distance(int[] one, int[] other) {
    int different = 0;
    for (int i = 0; i < one.length; i++) {
      different += one[i] == other[i] ? 0 : 1;
    }
    return different;
  }

  @Test
  void sameWords_giveTheSamePixels() {
    assertThat(pixels(cutOut("a fox", "waving"))).isEqualTo(pixels(cutOut("a fox", "waving")));
  }

  @ParameterizedTest
  @EnumSource(Move.class)
  void everyMove_differsFromIdleAndKeepsTheMargin(Move move) {
    String said = move.terms().get(0).replace("*", "");
    int[] drawn = pixels(cutOut("a fox", said));

    if (move != Move.IDLE) {
      assertThat(distance(drawn, IDLE_FOX)).isGreaterThan(4000);
    }
    assertMarginIs(drawn, 0);
  }

  @ParameterizedTest
  @EnumSource(Species.class)
  void everySpecies_standsInTheFrameOnTheKey(Species species) {
    String term = species.terms().get(0).replace("*", "");
    BufferedImage picture = LocalArtist.draw(mascot(term, "cartoon"), wish("jump"), GREEN);
    int[] drawn = pixels(picture);

    assertThat(picture.getColorModel().hasAlpha()).isFalse();
    assertMarginIs(drawn, 0xFF00FF00);
    assertThat(Arrays.stream(drawn).filter(pixel -> pixel != 0xFF00FF00).count())
        .as("subject")
        .isGreaterThan(100_000);
  }

  private static void assertMarginIs(int[] drawn, int expected) {
    for (int i = 0; i < drawn.length; i++) {
      int x = i % SIZE;
      int y = i / SIZE;
      boolean margin = x < MARGIN || y < MARGIN || x >= SIZE - MARGIN || y >= SIZE - MARGIN;
      if (margin && drawn[i] != expected) {
        assertThat(Integer.toHexString(drawn[i])).as("at %d,%d", x, y).isEqualTo("backdrop");
      }
    }
  }

  @Test
  void noTwoSpecies_lookAlike() {
    Set<Integer> seen = new HashSet<>();
    for (Species species : Species.values()) {
      String term = species.terms().get(0).replace("*", "");

      assertThat(seen.add(Arrays.hashCode(pixels(cutOut(term, "idle"))))).as(term).isTrue();
    }
  }

  @Test
  void noTwoStyles_lookAlike() {
    Set<Integer> seen = new HashSet<>();
    for (String style :
        List.of(
            "kawaii",
            "cartoon",
            "flat",
            "pixel",
            "3d",
            "minimal",
            "3d_pixar",
            "hand_drawn",
            "match_brand")) {
      BufferedImage drawn = LocalArtist.draw(mascot("fox", style), wish("idle"), null);

      assertThat(seen.add(Arrays.hashCode(pixels(drawn)))).as(style).isTrue();
    }
    assertThat(seen).hasSize(DrawingStyle.values().length);
  }

  @Test
  void unknownStyle_isDrawnAsCartoon() {
    BufferedImage drawn = LocalArtist.draw(mascot("fox", "cubist"), wish("idle"), null);

    assertThat(pixels(drawn)).isEqualTo(pixels(cutOut("fox", "idle")));
  }

  @Test
  void keyedPicture_isTheTransparentOneLaidOnTheKey() {
    int[] truth =
        pixels(LocalArtist.drawTransparent(mascot("a cat", "3d"), wish("celebrate"), GREEN));
    int[] keyed = pixels(LocalArtist.draw(mascot("a cat", "3d"), wish("celebrate"), GREEN));
    double worst = 0;
    for (int i = 0; i < truth.length; i++) {
      double alpha = (truth[i] >>> 24) / 255.0;
      for (int shift = 0; shift <= 16; shift += 8) {
        int behind = 0xFF00FF00 >> shift & 0xFF;
        double mixed = alpha * (truth[i] >> shift & 0xFF) + (1 - alpha) * behind;
        worst = Math.max(worst, Math.abs(mixed - (keyed[i] >> shift & 0xFF)));
      }
    }

    assertThat(worst).isLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00FF00, 0xFF00FF, 0x0000FF})
  void subject_neverComesNearTheKey(int key) {
    for (String prompt : List.of("green frog", "pink unicorn", "blue robot")) {
      for (String style : List.of("cartoon", "3d", "kawaii")) {
        int[] drawn =
            pixels(
                LocalArtist.drawTransparent(
                    mascot(prompt, style), wish("celebrate in love"), Rgb.of(key)));
        double nearest =
            Arrays.stream(drawn)
                .filter(pixel -> pixel >>> 24 == 255)
                .distinct()
                .mapToDouble(pixel -> Rgb.of(pixel & 0xFFFFFF).distance(Rgb.of(key)))
                .min()
                .orElseThrow();

        assertThat(nearest).as(prompt + " " + style).isGreaterThanOrEqualTo(KeyGuard.CLEARANCE);
      }
    }
  }

  @Test
  void handOnHip_leavesAHoleToTheBackdrop() {
    int[] drawn = pixels(cutOut("a bear", "proud"));
    boolean[] outside = outside(drawn);
    int hole = 0;
    for (int i = 0; i < drawn.length; i++) {
      hole += drawn[i] >>> 24 == 0 && !outside[i] ? 1 : 0;
    }

    assertThat(hole).isGreaterThan(100);
  }

  private static boolean[] outside(int[] drawn) {
    boolean[] outside = new boolean[drawn.length];
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(0));
    outside[0] = true;
    while (!open.isEmpty()) {
      int at = open.pop();
      for (int step : new int[] {-1, 1, -SIZE, SIZE}) {
        int next = at + step;
        boolean wraps = Math.abs(step) == 1 && next / SIZE != at / SIZE;
        boolean inside = next >= 0 && next < drawn.length && !wraps;
        if (inside && !outside[next] && drawn[next] >>> 24 == 0) {
          outside[next] = true;
          open.push(next);
        }
      }
    }
    return outside;
  }

  @Test
  void mascotInAnotherPose_isStillTheSameCharacter() {
    Map<String, double[]> idle = new LinkedHashMap<>();
    for (String who : List.of("fox", "panda", "penguin", "robot", "frog", "avocado")) {
      idle.put(who, histogram(cutOut(who, "idle")));
    }
    for (String pose : List.of("wave", "jump", "sit", "sleep", "cry", "angry", "dance", "fly")) {
      for (String who : idle.keySet()) {
        double[] posed = histogram(cutOut(who, pose));

        assertThat(nearest(posed, idle)).as(who + " " + pose).isEqualTo(who);
      }
    }
  }

  private static String nearest(double[] posed, Map<String, double[]> idle) {
    Map<Double, String> byDistance = new TreeMap<>();
    idle.forEach(
        (who, colours) -> {
          double sum = 0;
          for (int i = 0; i < colours.length; i++) {
            sum += Math.abs(colours[i] - posed[i]);
          }
          byDistance.put(sum, who);
        });
    return byDistance.values().iterator().next();
  }

  /** Shares of 512 colour cells among the opaque pixels. */
  private static double[] histogram(BufferedImage picture) {
    double[] cells = new double[512];
    int[] opaque = Arrays.stream(pixels(picture)).filter(pixel -> pixel >>> 24 == 255).toArray();
    for (int pixel : opaque) {
      int cell = (pixel >> 21 & 7) << 6 | (pixel >> 13 & 7) << 3 | pixel >> 5 & 7;
      cells[cell] += 1.0 / opaque.length;
    }
    return cells;
  }

  @Test
  void unknownWish_isAnIdleThatVariesWithItsWords() {
    Set<Integer> seen = new HashSet<>();
    for (String wish : List.of("xyzzy", "plugh", "frobnicate", "quux", "grault", "waldo")) {
      BufferedImage once = cutOut("fox", wish);

      assertThat(pixels(cutOut("fox", wish))).isEqualTo(pixels(once));
      seen.add(Arrays.hashCode(pixels(once)));
    }
    assertThat(seen).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "🎉🦊💥",
        "\u0000\uD800 \uDFFF%s{0}<script>",
        "ä̈̈̈̈̈̈̈",
        "=",
        "* * *",
        "مرحبا بالعالم 你好"
      })
  void hostileText_isDrawnAllTheSame(String text) {
    MascotDescription mascot =
        new MascotDescription(
            text, text, text, text, text, text, List.of(text, text), List.of(text, "#12"));
    BufferedImage drawn = LocalArtist.draw(mascot, new PoseWish(text, text, text), GREEN);

    assertMarginIs(pixels(drawn), 0xFF00FF00);
  }

  @Test
  void endlessText_isDrawnAllTheSame() {
    String text = "waving jumping no not ".repeat(100_000);
    BufferedImage drawn =
        LocalArtist.draw(mascot(text, "cartoon"), new PoseWish(text, text, text), GREEN);

    assertMarginIs(pixels(drawn), 0xFF00FF00);
  }

  @Test
  void allAccessoriesTogether_stayInTheFrame() {
    List<String> all = Arrays.stream(Accessory.values()).map(one -> one.terms().get(0)).toList();
    for (String who : List.of("rabbit", "cloud", "drop")) {
      MascotDescription mascot =
          new MascotDescription("Zed", who, "cartoon", null, null, null, all, List.of());

      assertMarginIs(pixels(LocalArtist.draw(mascot, wish("balloon"), null)), 0);
    }
  }

  @Test
  void everyAccessory_isVisible() {
    int[] bare = pixels(cutOut("bear", "idle"));
    for (Accessory one : Accessory.values()) {
      MascotDescription mascot =
          new MascotDescription(
              "Zed", "bear", "cartoon", null, null, null, List.of(one.terms().get(0)), List.of());
      int[] drawn = pixels(LocalArtist.draw(mascot, wish("idle"), null));

      assertThat(distance(bare, drawn)).as(one.name()).isGreaterThan(1500);
    }
  }

  @Test
  void brandColours_appearInThePicture() {
    List<String> brand = List.of("#3366CC", "#CC8833", "#884499");
    MascotDescription mascot =
        new MascotDescription("Zed", "bear", "flat", null, null, null, List.of("scarf"), brand);
    Map<Integer, Integer> counts = new HashMap<>();
    for (int pixel : pixels(LocalArtist.draw(mascot, wish("wave"), GREEN))) {
      counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
    }

    assertThat(counts.get(0x3366CC)).as("coat").isGreaterThan(20_000);
    assertThat(counts.get(0xCC8833)).as("scarf").isGreaterThan(500);
    assertThat(counts.get(0x884499)).as("stripe of the scarf").isGreaterThan(100);
  }

  @Test
  void wishedColour_tintsAThing() {
    PoseWish red = new PoseWish("gift", "#D02090", null);
    int[] drawn = pixels(LocalArtist.draw(mascot("bear", "flat"), red, GREEN));

    assertThat(Arrays.stream(drawn).filter(pixel -> pixel == 0xFFD02090).count())
        .isGreaterThan(3000);
  }

  @Test
  void negativePrompt_bringsBackTheBareMascot() {
    MascotDescription capped =
        new MascotDescription(
            "Zed", "bear", "cartoon", null, null, null, List.of("cap"), List.of());
    PoseWish noHat = new PoseWish("idle", null, "no hat");

    assertThat(pixels(LocalArtist.draw(capped, noHat, null)))
        .isEqualTo(pixels(cutOut("bear", "idle")));
  }
}
