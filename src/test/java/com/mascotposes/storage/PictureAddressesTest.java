package com.mascotposes.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mascotposes.testkit.Settings;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureAddressesTest {

  private static final String PATH = "poses/fox-1/wave.png";
  private static final PictureKey KEY = new PictureKey(PATH);
  private static final String DIRECT = "https://store.example/object/public/mascots/" + PATH;
  private static final String PROXIED = "https://poses.example/app/api/v1/pictures/" + PATH;

  @Test
  void nothingSaid_storeShowsThePicture() {
    assertThat(addresses(Map.of()).of(KEY)).isEqualTo(URI.create(DIRECT));
  }

  @Test
  void shippedDefault_storeShowsThePicture() {
    PictureAddresses addresses = addresses(Settings.overDefaults(Map.of()));

    assertThat(addresses.of(KEY)).isEqualTo(URI.create(DIRECT));
  }

  @Test
  void proxied_thisServerShowsThePicture() {
    assertThat(addresses(Map.of("poses.picture.urls", "proxied")).of(KEY))
        .isEqualTo(URI.create(PROXIED));
  }

  @Test
  void otherWord_isRefusedByName() {
    assertThatIllegalStateException()
        .isThrownBy(() -> addresses(Map.of("poses.picture.urls", "both")).of(KEY))
        .withMessage("poses.picture.urls is \"both\" but must be direct or proxied.");
  }

  @Test
  void noPublicUrl_isThisMachineAtOurPort() {
    PictureAddresses addresses =
        addresses(Settings.only(Map.of("poses.picture.urls", "proxied", "poses.port", "9090")));

    assertThat(addresses.of(KEY))
        .isEqualTo(URI.create("http://localhost:9090/api/v1/pictures/" + KEY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"poses.example", "ftp://poses.example", "https://", "https://a b"})
  void publicUrlThatIsNoAddress_isRefusedByName(String url) {
    PictureAddresses addresses =
        addresses(Settings.only(Map.of("poses.picture.urls", "proxied", "poses.public.url", url)));

    assertThatIllegalStateException()
        .isThrownBy(() -> addresses.of(KEY))
        .withMessageContaining("poses.public.url is \"" + url + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        DIRECT,
        PROXIED,
        PROXIED + "?download=fox.png",
        PROXIED + "#x",
        "https://POSES.example/app/api/v1/pictures/poses/fox-1/wave.png"
      })
  void ownAddress_givesTheKeyWhateverTheSetting(String address) {
    assertThat(addresses(Map.of()).keyOf(URI.create(address))).contains(KEY);
    assertThat(addresses(Map.of("poses.picture.urls", "proxied")).keyOf(URI.create(address)))
        .contains(KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/app/api/v1/pictures/poses/fox-1/wave.png",
        "http://poses.example/app/api/v1/pictures/poses/fox-1/wave.png",
        "https://poses.example:444/app/api/v1/pictures/poses/fox-1/wave.png",
        "https://poses.example@evil.example/app/api/v1/pictures/poses/fox-1/wave.png",
        "https://user@poses.example/app/api/v1/pictures/poses/fox-1/wave.png",
        "https://poses.example/app/api/v1/pictures/../secret.png",
        "https://poses.example/app/api/v1/poses/fox-1/wave.png",
        "https://store.example/object/public/other/poses/fox-1/wave.png",
        "https://poses.example/app/api/v1/pictures/",
        "https://poses.example",
        "/app/api/v1/pictures/poses/fox-1/wave.png",
        "mailto:fox@poses.example",
        "https://poses.example/app/api/v1/pictures/poses/fox-1/wave.svg"
      })
  void foreignAddress_givesNothing(String address) {
    assertThat(addresses(Map.of()).keyOf(URI.create(address))).isEmpty();
  }

  private static PictureAddresses addresses(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(settings);
    all.put("poses.public.url", "https://poses.example/app/");
    return addresses(Settings.only(all));
  }

  private static PictureAddresses addresses(Config config) {
    PictureAddresses addresses = new PictureAddresses();
    addresses.config = config;
    addresses.stores = StoreOf.active(new StoreOf.Memory());
    addresses.route = new PictureRoute();
    addresses.route.config = config;
    return addresses;
  }
}
