package com.mascotposes.providers.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.Drawing;
import com.mascotposes.providers.MascotDescription;
import com.mascotposes.providers.PoseWish;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalImageProviderTest {

  private static final LocalImageProvider LOCAL = new LocalImageProvider();

  private static DrawRequest request(String backdrop) {
    MascotDescription fox =
        new MascotDescription(
            "Foxy", "an orange fox", "cartoon", "animal", null, null, List.of(), List.of());
    return new DrawRequest(fox, List.of(), new PoseWish("waving", null, null), backdrop, false);
  }

  @Test
  void drawing_saysWhatItIs() {
    Drawing drawing = LOCAL.draw(request("#00FF00"));

    assertThat(LOCAL.name()).isEqualTo("local");
    assertThat(drawing.model()).isEqualTo("local-artist");
    assertThat(drawing.mediaType()).isEqualTo("image/png");
    assertThat(drawing.usage()).isEqualTo(Drawing.Usage.NONE);
  }

  @Test
  void sameRequest_givesTheSameBytes() {
    assertThat(LOCAL.draw(request("#00FF00")).bytes())
        .isEqualTo(LOCAL.draw(request("#00FF00")).bytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"#00FF00", "#ff00ff", "#0047BB"})
  void picture_standsOnExactlyTheAskedBackdrop(String backdrop) throws IOException {
    byte[] bytes = LOCAL.draw(request(backdrop)).bytes();
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
    int key = 0xFF000000 | Integer.parseInt(backdrop.substring(1), 16);

    assertThat(picture.getWidth()).isEqualTo(1024);
    assertThat(picture.getHeight()).isEqualTo(1024);
    assertThat(picture.getColorModel().hasAlpha()).isFalse();
    for (int i = 0; i < 1024; i++) {
      assertThat(picture.getRGB(i, 0)).isEqualTo(key);
      assertThat(picture.getRGB(i, 1023)).isEqualTo(key);
      assertThat(picture.getRGB(0, i)).isEqualTo(key);
      assertThat(picture.getRGB(1023, i)).isEqualTo(key);
    }
  }
}
