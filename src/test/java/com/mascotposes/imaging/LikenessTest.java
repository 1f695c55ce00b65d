package com.mascotposes.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.providers.MascotDescription;
import com.mascotposes.providers.PoseWish;
import com.mascotposes.providers.local.LocalArtist;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

  private static final List<String> MASCOTS =
      List.of(
          "a friendly orange fox with a cream belly",
          "a green frog",
          "a grey robot",
          "a blue whale",
          "a yellow star",
          "a pink octopus",
          "a brown bear with a red hat",
          "a white ghost");

  private static final List<String> POSES =
      List.of("waving hello", "jumping high", "sitting and reading a book", "running", "sad");

  @Test
  void samePicture_isOne() {
    Likeness fox = likeness(drawn(MASCOTS.get(0), "idle", 1));

    assertThat(fox.to(fox)).isEqualTo(1.0);
  }

  @Test
  void emptyPicture_hasNone() {
    BufferedImage empty = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);

    assertThat(Likeness.of(empty)).isEmpty();
  }

  @Test
  void smallerOnAnotherPlace_isNearlyTheSame() {
    BufferedImage fox = drawn(MASCOTS.get(0), "idle", 1);
    BufferedImage small = PoseCanvas.fitTrimmed(fox, 256, 0.2);

    assertThat(likeness(fox).to(likeness(small))).isGreaterThan(0.95);
  }

  /** Of all pairs, the same mascot in a pose against another mascot: which looks more alike? */
  @Test
  void ownPoses_lookMoreAlikeThanOtherMascots() {
    List<Double> own = new ArrayList<>();
    List<Double> strange = new ArrayList<>();
    for (String mascot : MASCOTS) {
      Likeness reference = likeness(drawn(mascot, "idle, smiling", 1));
      for (String pose : POSES) {
        for (String drawn : MASCOTS) {
          double found = reference.to(likeness(drawn(drawn, pose, 1)));
          (drawn.equals(mascot) ? own : strange).add(found);
        }
      }
    }

    long right = own.stream().mapToLong(o -> strange.stream().filter(s -> s < o).count()).sum();
    assertThat((double) right / own.size() / strange.size()).isGreaterThan(0.98);
    assertThat(median(own)).isGreaterThan(0.7);
    assertThat(median(strange)).isLessThan(0.35);
  }

  private static double median(List<Double> all) {
    return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
  }

  private static Likeness likeness(BufferedImage picture) {
    return Likeness.of(picture).orElseThrow();
  }

  private static BufferedImage drawn(String prompt, String pose, int design) {
    MascotDescription mascot =
        new MascotDescription(
            "M", prompt, "cartoon", null, null, null, List.of(), List.of(), design);
    PoseWish wish = new PoseWish(pose, null, null);
    return PoseCanvas.fit(LocalArtist.drawTransparent(mascot, wish, null), 512);
  }
}
