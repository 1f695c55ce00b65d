package com.mascotposes.storage.supabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.StorageMisconfiguredException;
import com.mascotposes.testkit.Settings;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupabaseSettingsTest {

  private static final PictureKey KEY = new PictureKey("poses/fox-1/wave.png");

  @Test
  void shippedDefaults_areTheHostedServices() {
    SupabaseSettings settings = settings(Map.of());

    assertThat(settings.writeAddress(KEY))
        .isEqualTo(
            URI.create("https://ref.supabase.co/storage/v1/object/mascots/poses/fox-1/wave.png"));
    assertThat(settings.publicAddress(KEY).getPath())
        .isEqualTo("/storage/v1/object/public/mascots/poses/fox-1/wave.png");
    assertThat(settings.readAddress(KEY).getPath())
        .isEqualTo("/storage/v1/object/authenticated/mascots/poses/fox-1/wave.png");
    assertThat(settings.bucketAddress().getPath()).isEqualTo("/storage/v1/bucket/mascots");
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:5000,/,http://127.0.0.1:5000/bucket",
    "http://127.0.0.1:5000/,/,http://127.0.0.1:5000/bucket",
    "http://kong:8000//,/storage/v1/,http://kong:8000/storage/v1/bucket",
    "https://example.com/supabase,/storage/v1,https://example.com/supabase/storage/v1/bucket",
    "http://[::1]:5000,/,http://[::1]:5000/bucket"
  })
  void addressAndPath_areJoinedByOneSlash(String url, String path, String buckets) {
    SupabaseSettings settings =
        settings(Map.of("supabase.url", url, "supabase.storage.path", path));

    assertThat(settings.bucketsAddress()).isEqualTo(URI.create(buckets));
  }

  @Test
  void bucketWithOddCharacters_isEncoded() {
    assertThat(settings(Map.of("supabase.bucket", "my pets?*é")).writeAddress(KEY).getRawPath())
        .isEqualTo("/storage/v1/object/my%20pets%3F%2A%C3%A9/poses/fox-1/wave.png");
  }

  @ParameterizedTest
  @CsvSource({
    "supabase.url,ref.supabase.co",
    "supabase.url,ftp://ref.supabase.co",
    "supabase.url,https://user:password@ref.supabase.co",
    "supabase.url,https://ref.supabase.co?x",
    "supabase.storage.path,storage/v1",
    "supabase.bucket,a/b",
    "supabase.service.role.key,secret",
    "supabase.service.role.key,a.b",
    "supabase.service.role.key,a.b.c d",
    "supabase.service.role.key,sb_publishable_x"
  })
  void valueThatCannotBeRight_isRefusedByName(String key, String value) {
    assertThatExceptionOfType(StorageMisconfiguredException.class)
        .isThrownBy(() -> settings(Map.of(key, value)))
        .withMessageContaining(key);
  }

  @Test
  void noKey_isRefusedByName() {
    assertThatExceptionOfType(StorageMisconfiguredException.class)
        .isThrownBy(
            () ->
                SupabaseSettings.from(
                    Settings.overDefaults(Map.of("supabase.url", "https://ref.supabase.co"))))
        .withMessage("supabase.url is set but supabase.service.role.key is not.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-a-key-at-all", "sb_publishable_abcdef"})
  void refusedKey_isNotRepeated(String secret) {
    assertThatExceptionOfType(StorageMisconfiguredException.class)
        .isThrownBy(() -> new SupabaseKey(secret))
        .withMessageNotContaining(secret);
  }

  @Test
  void settingsInALog_hideTheKey() {
    assertThat(settings(Map.of()).toString()).doesNotContain(Supabase.TOKEN).contains("hidden");
  }

  @Test
  void oldKey_isSentTwice() {
    HttpRequest request = signed(Supabase.TOKEN);

    assertThat(request.headers().allValues("apikey")).containsExactly(Supabase.TOKEN);
    assertThat(request.headers().allValues("Authorization"))
        .containsExactly("Bearer " + Supabase.TOKEN);
  }

  @Test
  void newKey_isSentAsApikeyOnly() {
    HttpRequest request = signed("sb_secret_abc");

    assertThat(request.headers().map()).containsOnlyKeys("apikey");
    assertThat(request.headers().allValues("apikey")).containsExactly("sb_secret_abc");
  }

  private static HttpRequest signed(String secret) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1/"));
    new SupabaseKey(secret).sign(request);
    return request.build();
  }

  private static SupabaseSettings settings(Map<String, String> values) {
    return SupabaseSettings.from(Supabase.settings("https://ref.supabase.co", values));
  }
}
