package com.mascotposes.mascots;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.testkit.SamplePictures;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignContentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg xmlns='http://www.w3.org/2000/svg'/>|SVG",
        "  <?xml version='1.0'?><!-- x --><SVG>|SVG",
        "\uFEFF<svg>|SVG",
        "<!DOCTYPE html><html>|web page",
        "<script>alert(1)</script>|web page",
        "%PDF-1.7|PDF",
        "....ftypheic|HEIC"
      })
  void otherKinds_areNamed(String content, String word) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);

    assertThat(ForeignContent.refusal(bytes))
        .hasValueSatisfying(why -> assertThat(why).contains(word));
  }

  @Test
  void svgInSixteenBits_isSeenThrough() {
    byte[] bytes = "<svg/>".getBytes(StandardCharsets.UTF_16LE);

    assertThat(ForeignContent.refusal(bytes)).isPresent();
  }

  @Test
  void pictures_areNotRefused() {
    assertThat(ForeignContent.refusal(SamplePictures.fellowCutOut())).isEmpty();
    assertThat(ForeignContent.refusal(new byte[0])).isEmpty();
  }
}
