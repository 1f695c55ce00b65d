package com.mascotposes.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadNameTest {

  private static final PictureKey KEY = new PictureKey("poses/a.png");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fox waving | fox waving.png | fox%20waving.png",
        "fox.png    | fox.png        | fox.png",
        "fox.PNG    | fox.png        | fox.png",
        "fox.html   | fox.html.png   | fox.html.png",
        "été        | _t_.png        | %C3%A9t%C3%A9.png",
        "100%       | 100_.png       | 100%25.png",
        "../../etc  | _.._etc.png    | _.._etc.png",
        "a\"; b=c   | a__ b=c.png    | a__%20b%3Dc.png",
        "''         | picture.png    | picture.png",
        "...        | picture.png    | picture.png",
        "(a)'*~     | (a)'_~.png     | %28a%29%27_%7E.png"
      })
  void wish_isSaidInAsciiAndInUtf8(String wish, String ascii, String utf8) {
    assertThat(DownloadName.disposition(wish, KEY))
        .isEqualTo("attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + utf8);
  }

  @Test
  void lineEndsAndMirroredText_areDropped() {
    assertThat(DownloadName.disposition("a\r\nSet-Cookie: b\u202Egnp\0", KEY))
        .startsWith("attachment; filename=\"aSet-Cookie_ bgnp.png\"");
  }

  @Test
  void longName_isCutBetweenCharacters() {
    String fox = "\uD83E\uDD8A";

    assertThat(DownloadName.disposition(fox.repeat(500), KEY))
        .endsWith("''" + "%F0%9F%A6%8A".repeat(80) + ".png");
  }
}
