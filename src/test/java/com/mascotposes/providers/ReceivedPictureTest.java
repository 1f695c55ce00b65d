package com.mascotposes.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedPictureTest {

  private static byte[] picture(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  @Test
  void pngAndJpeg_areKnownByTheirBytes() throws IOException {
    assertThat(ReceivedPicture.checkedType(picture("png"))).isEqualTo("image/png");
    assertThat(ReceivedPicture.checkedType(picture("jpg"))).isEqualTo("image/jpeg");
  }

  @Test
  void webp_isKnownByItsBytes() {
    byte[] webp =
        Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    assertThat(ReceivedPicture.checkedType(webp)).isEqualTo("image/webp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gif", "bmp"})
  void otherPictures_areRefused(String format) throws IOException {
    byte[] other = picture(format);

    assertThatThrownBy(() -> ReceivedPicture.checkedType(other))
        .isInstanceOf(NoPictureException.class)
        .hasMessageContaining("no picture");
  }

  @Test
  void shortRubbish_isNoPicture() {
    assertThat(ReceivedPicture.sniff(new byte[] {(byte) 0x89, 'P'})).isEmpty();
    assertThat(ReceivedPicture.sniff(new byte[0])).isEmpty();
  }

  @Test
  void moreThan30Megabytes_isTooLarge() throws IOException {
    byte[] padded = Arrays.copyOf(picture("png"), ReceivedPicture.MAX_BYTES + 1);

    assertThatThrownBy(() -> ReceivedPicture.checkedType(padded))
        .isInstanceOf(NoPictureException.class)
        .hasMessageContaining("too large");
  }

  @Test
  void exactly30Megabytes_isAccepted() throws IOException {
    byte[] padded = Arrays.copyOf(picture("png"), ReceivedPicture.MAX_BYTES);

    assertThat(ReceivedPicture.checkedType(padded)).isEqualTo("image/png");
  }

  @Test
  void onlyAMagicNumber_isDamaged() throws IOException {
    byte[] head = Arrays.copyOf(picture("png"), 12);

    assertThatThrownBy(() -> ReceivedPicture.checkedType(head))
        .isInstanceOf(NoPictureException.class)
        .hasMessageContaining("damaged");
  }
}
