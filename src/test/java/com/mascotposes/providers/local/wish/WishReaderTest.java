package com.mascotposes.providers.local.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WishReaderTest {

  private static Posture read(String text) {
    return WishReader.read(Words.of(text), Posture.AT_EASE);
  }

  @ParameterizedTest
  @EnumSource(Move.class)
  void everyTerm_meansItsMove(Move move) {
    for (String term : move.terms()) {
      String said = term.replace("*", "").replace("=", "");

      assertThat(WishReader.movesIn(Words.of(said))).as(said).contains(move);
    }
  }

  @Test
  void noTwoMoves_shareAPosture() {
    Map<Posture, Move> seen = new HashMap<>();
    for (Move move : Move.values()) {
      Posture whole = move.posture().over(Posture.AT_EASE);

      assertThat(seen.put(whole, move)).as("same posture as " + move).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "waving, saluer",
    "jumping, il saute",
    "sitting, assise",
    "sleeping, dormir",
    "thinking, réfléchir",
    "celebrating, fêter",
    "crying, pleurer",
    "running, courir",
    "dancing, danser",
    "pointing, montrer du doigt",
    "shrugging, hausse les épaules",
    "love, amour",
    "angry, en colère",
    "surprised, surpris",
    "reading a book, lire un livre",
    "working, travailler",
    "thumbs up, pouce",
    "hello, bonjour",
    "welcome, bienvenue",
    "idle, neutre",
    "happy, joyeux",
    "sad, triste",
    "excited, enthousiaste",
    "help, aider",
    "confused, perplexe",
    "eating, manger",
    "drinking coffee, boire un café",
    "phone call, téléphoner",
    "gift, cadeau",
    "searching, chercher",
    "flying, voler",
    "yes, oui",
    "no, non",
    "laughing, rire",
    "tired, fatigué",
    "scared, il a peur",
    "singing, chanter",
    "hug, câlin",
    "clapping, applaudir",
    "winner, gagnant",
    "travelling, en voyage",
    "sick, malade",
    "happy and jumping, content et saute"
  })
  void frenchWord_meansTheSameAsTheEnglish(String english, String french) {
    assertThat(WishReader.understands(Words.of(english))).isTrue();
    assertThat(read(french)).isEqualTo(read(english));
  }

  @Test
  void poseAndMood_shareTheFigure() {
    Posture both = read("sadly waving");

    assertThat(both.right()).isEqualTo(Gesture.WAVE);
    assertThat(both.mouth()).isEqualTo(Mouth.FROWN);
    assertThat(both.brows()).isEqualTo(Brows.WORRIED);
  }

  @Test
  void twoActions_shareOutTheLimbs() {
    Posture both = read("sitting and waving");

    assertThat(both.stance()).isEqualTo(Stance.SIT);
    assertThat(both.right()).isEqualTo(Gesture.WAVE);
    assertThat(both.left()).isEqualTo(Gesture.LAP);
  }

  @Test
  void twoActionsOfOneArm_useBothArms() {
    Posture both = read("waving with a coffee");

    assertThat(both.right()).isEqualTo(Gesture.WAVE);
    assertThat(both.left()).isEqualTo(Gesture.HOLD);
  }

  @Test
  void negatedMood_isNotShown() {
    assertThat(read("waving, not sad")).isEqualTo(read("waving"));
    assertThat(read("saluer sans colère")).isEqualTo(read("saluer"));
    assertThat(read("il ne pleure pas, il rit")).isEqualTo(read("il rit"));
  }

  @Test
  void instrumentPlayed_isNoBallGame() {
    assertThat(read("playing guitar")).isEqualTo(read("guitar"));
    assertThat(read("jouer de la guitare")).isEqualTo(read("guitare"));
  }

  @Test
  void unknownWords_leaveTheUsualPosture() {
    assertThat(WishReader.understands(Words.of("xyzzy plugh"))).isFalse();
    assertThat(read("xyzzy plugh")).isSameAs(Posture.AT_EASE);
  }

  @Test
  void everyReading_leavesNoGap() {
    for (Move move : Move.values()) {
      Posture posture = read(move.terms().get(0).replace("*", ""));

      assertThat(posture).hasNoNullFieldsOrProperties();
    }
  }
}
