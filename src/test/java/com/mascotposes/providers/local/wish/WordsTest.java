package com.mascotposes.providers.local.wish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void accentsAndCapitals_areFolded() {
    assertThat(Words.of("Fêter NOËL, œil-de-bœuf!").tokens())
        .containsExactly("feter", "noel", "oeil", "de", "boeuf");
  }

  @Test
  void starAtTheEnd_matchesAnyEnding() {
    Words words = Words.of("he was celebrating");

    assertThat(words.mention("celebrat*")).isTrue();
    assertThat(words.mention("celebrate")).isFalse();
  }

  @Test
  void plural_matchesTheSingular() {
    assertThat(Words.of("two books").mention("book")).isTrue();
  }

  @Test
  void severalWords_matchOnlyInOrder() {
    assertThat(Words.of("with thumbs up").find("thumbs up")).isEqualTo(1);
    assertThat(Words.of("up thumbs").mention("thumbs up")).isFalse();
  }

  @Test
  void negatedWord_isSpokenOfButNotMentioned() {
    for (String text : new String[] {"no hat", "without a hat", "don't hat", "sans le hat"}) {
      assertThat(Words.of(text).mention("hat")).as(text).isFalse();
      assertThat(Words.of(text).speakOf("hat")).as(text).isTrue();
    }
  }

  @Test
  void equalsSign_matchesOnlyTheLastWord() {
    assertThat(Words.of("the answer is no").mention("=no")).isTrue();
    assertThat(Words.of("no background please").mention("=no")).isFalse();
  }

  @Test
  void missingAndBlankText_haveNoWords() {
    assertThat(Words.of(null).isEmpty()).isTrue();
    assertThat(Words.of(" \t\n 🎉 … ").isEmpty()).isTrue();
  }

  @Test
  void endlessText_isReadToItsLimit() {
    assertThat(Words.of("a ".repeat(1_000_000)).tokens()).hasSize(Words.MAX_CHARACTERS / 2);
  }
}
