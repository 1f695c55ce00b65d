package com.mascotposes.poses.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookmarkTest {

  @Test
  void whatWasSeen_comesBackFromItsText() {
    Bookmark bookmark = Bookmark.of(null, 3);
    bookmark.sees(0, 4);
    bookmark.seesGone(2);

    Bookmark again = Bookmark.of(bookmark.toString(), 3);

    assertThat(again).hasToString("4.0.x");
    assertThat(again.hasSeen(0, 4)).isTrue();
    assertThat(again.hasSeen(0, 5)).isFalse();
    assertThat(again.hasSeen(1, 1)).isFalse();
    assertThat(again.hasSeenGone(2)).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "4.2", "4.2.1.1", "a.b.c", "4..2", "9999999999999999999.1.1"})
  void textOfAnotherStream_meansNothingWasSeen(String text) {
    assertThat(Bookmark.of(text, 3)).hasToString("0.0.0");
  }
}
