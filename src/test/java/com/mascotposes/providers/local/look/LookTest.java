package com.mascotposes.providers.local.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.providers.MascotDescription;
import com.mascotposes.providers.local.wish.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LookTest {

  private static final KeyGuard NO_KEY = new KeyGuard(null);

  private static MascotDescription mascot(String prompt, String type, List<String> brand) {
    return new MascotDescription("Zed", prompt, "cartoon", type, null, null, List.of(), brand);
  }

  private static Look look(String prompt) {
    return Look.of(mascot(prompt, null, List.of()));
  }

  private static Look wearing(String negative, String... accessories) {
    return Look.of(
        new MascotDescription(
            "Zed", "a fox", "cartoon", null, null, negative, List.of(accessories), List.of()));
  }

  @ParameterizedTest
  @EnumSource(Species.class)
  void everyTermOfASpecies_isUnderstood(Species species) {
    for (String term : species.terms()) {
      String type = species.kind().name().toLowerCase();
      Look look = Look.of(mascot("our " + term.replace("*", ""), type, List.of()));

      assertThat(look.species()).as(term).isEqualTo(species);
    }
  }

  @Test
  void typeWithoutAKnownSpecies_choosesOneOfThatType() {
    assertThat(Look.of(mascot("something nice", "food", List.of())).species().kind())
        .isEqualTo(Species.Kind.FOOD);
    assertThat(Look.of(mascot("something nice", "robot", List.of())).species())
        .isEqualTo(Species.ROBOT);
  }

  @Test
  void autoAndUnknownTypes_alwaysChooseTheSame() {
    Look once = Look.of(mascot("something nice", "auto", List.of()));

    assertThat(Look.of(mascot("something nice", "auto", List.of()))).isEqualTo(once);
    assertThat(Look.of(mascot("something nice", "no such type", List.of())).species()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "an orange fox, F58A2E",
    "un renard bleu, 3E7BFA",
    "a small green robot, 45B36B",
    "fox in #12AB34, 12AB34",
    "un chat tout noir, 4A4458"
  })
  void colourBesideTheSpecies_becomesTheCoat(String prompt, String hex) {
    assertThat(look(prompt).palette().coat()).isEqualTo(Rgb.of(Integer.parseInt(hex, 16)));
  }

  @Test
  void colourOfAGarment_doesNotDyeTheCoat() {
    assertThat(look("a fox who wears the company's nice red scarf").palette().coat())
        .isNotEqualTo(ColourNames.in("red").orElseThrow());
  }

  @Test
  void brandColours_becomeCoatDressAndTrim() {
    Palette palette =
        Look.of(mascot("a fox", null, List.of("#123456", "#AA3311", "#33AA11"))).palette();

    assertThat(palette.coat()).isEqualTo(Rgb.of(0x123456));
    assertThat(palette.dress()).isEqualTo(Rgb.of(0xAA3311));
    assertThat(palette.trim()).isEqualTo(Rgb.of(0x33AA11));
  }

  @Test
  void brandOfAMascotWithItsOwnColour_isWornAsAScarf() {
    Look look = Look.of(mascot("an orange fox", null, List.of("#1144CC")));

    assertThat(look.palette().dress()).isEqualTo(Rgb.of(0x1144CC));
    assertThat(look.worn()).containsExactly(Accessory.SCARF);
  }

  @Test
  void malformedBrandColours_areIgnored() {
    Look plain = look("a fox");

    assertThat(Look.of(mascot("a fox", null, List.of("red", "#12", "", "#GGGGGG"))).palette())
        .isEqualTo(plain.palette());
  }

  @ParameterizedTest
  @CsvSource({
    "Red baseball cap, CAP",
    "chapeau, TOP_HAT",
    "bonnet, BEANIE",
    "couronne, CROWN",
    "lunettes, GLASSES",
    "lunettes de soleil, SUNGLASSES",
    "écharpe, SCARF",
    "nœud papillon, BOW_TIE",
    "bow, BOW",
    "cravate, TIE",
    "casque audio, HEADPHONES",
    "sac à dos, BACKPACK",
    "cape, CAPE",
    "fleur, FLOWER",
    "ailes, WINGS"
  })
  void accessory_isRecognised(String said, Accessory meant) {
    assertThat(wearing(null, said).worn()).containsExactly(meant);
  }

  @Test
  void unknownAccessory_isIgnored() {
    assertThat(wearing(null, "flux capacitor", "", "🎩").worn()).isEmpty();
  }

  @Test
  void secondHat_isLeftOut() {
    assertThat(wearing(null, "crown", "cap", "scarf").worn())
        .containsExactly(Accessory.CAP, Accessory.SCARF);
  }

  @ParameterizedTest
  @CsvSource({"no cap", "cap", "hat", "sans chapeau"})
  void negativePrompt_takesAnAccessoryAway(String negative) {
    assertThat(wearing(negative, "cap", "scarf").worn()).containsExactly(Accessory.SCARF);

    Look dressed = wearing(null, "cap", "scarf").dressedFor(Words.of(""), null, negative, NO_KEY);

    assertThat(dressed.worn()).containsExactly(Accessory.SCARF);
  }

  @Test
  void wish_putsOnAndTakesOff() {
    Look fox = wearing(null, "glasses");

    assertThat(fox.dressedFor(Words.of("waving with a crown"), null, null, NO_KEY).worn())
        .containsExactlyInAnyOrder(Accessory.GLASSES, Accessory.CROWN);
    assertThat(fox.dressedFor(Words.of("waving without glasses"), null, null, NO_KEY).worn())
        .isEmpty();
  }

  @Test
  void wishedColour_dyesADressEvenOfABareMascot() {
    Look dressed = look("a fox").dressedFor(Words.of("waving"), "#0055AA", null, NO_KEY);

    assertThat(dressed.palette().dress()).isEqualTo(Rgb.of(0x0055AA));
    assertThat(dressed.palette().coat()).isEqualTo(look("a fox").palette().coat());
    assertThat(dressed.worn()).containsExactly(Accessory.SCARF);
  }

  @Test
  void guardedColours_keepClearOfEveryKey() {
    for (int key : new int[] {0x00FF00, 0xFF00FF, 0x0000FF, 0xFFFFFF, 0x000000, 0x808080}) {
      KeyGuard guard = new KeyGuard(Rgb.of(key));
      for (int colour = 0; colour < 0x1000000; colour += 0x1F7F3) {
        double distance = guard.away(Rgb.of(colour)).distance(guard.key());

        assertThat(distance)
            .as("%06x against %06x", colour, key)
            .isGreaterThanOrEqualTo(KeyGuard.CLEARANCE);
      }
    }
  }

  @Test
  void clearColour_isNotTouched() {
    assertThat(new KeyGuard(Rgb.of(0x00FF00)).away(Rgb.of(0xE5484D))).isEqualTo(Rgb.of(0xE5484D));
    assertThat(NO_KEY.away(Rgb.of(0x00FF00))).isEqualTo(Rgb.of(0x00FF00));
  }
}
