package com.mascotposes.storage.supabase;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.mascotposes.platform.time.StuckCircuit;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.StorageMisconfiguredException;
import com.mascotposes.storage.StorageUnavailableException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupabasePictureStoreTest {

  private static final PictureKey KEY = new PictureKey("poses/fox-1/wave.png");
  private static final String OBJECT = "/storage/v1/object/mascots/poses/fox-1/wave.png";
  private static final String READ =
      "/storage/v1/object/authenticated/mascots/poses/fox-1/wave.png";
  private static final String BUCKET = "/storage/v1/bucket/mascots";
  private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2};
  private static final String KEPT = "{\"Id\":\"1\",\"Key\":\"mascots/poses/fox-1/wave.png\"}";

  @RegisterExtension
  static WireMockExtension service =
      WireMockExtension.newInstance()
          .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
          .build();

  private SupabasePictureStore store;

  /** After an outage every picture waited for as long as the server ran. */
  @Test
  void circuitThatNeverCloses_isTriedBeside() {
    service.stubFor(post(urlEqualTo(OBJECT)).willReturn(okJson(KEPT)));
    AtomicLong nanos = new AtomicLong();
    store.puts = new StuckCircuit(SupabasePictureStore.PATIENCE, nanos::get);
    store.objects =
        new SupabaseObjects() {
          @Override
          public void put(PictureKey key, byte[] bytes, String mediaType) {
            throw new CircuitBreakerOpenException();
          }
        };
    assertThatExceptionOfType(StorageUnavailableException.class)
        .isThrownBy(() -> store.put(KEY, PICTURE, "image/png"));
    service.verify(0, postRequestedFor(urlEqualTo(OBJECT)));

    nanos.addAndGet(SupabasePictureStore.PATIENCE.toNanos());
    store.put(KEY, PICTURE, "image/png");
    store.put(KEY, PICTURE, "image/png");

    service.verify(2, postRequestedFor(urlEqualTo(OBJECT)));
  }

  @BeforeEach
  void open() {
    store = storeWith(Map.of());
  }

  private static SupabasePictureStore storeWith(Map<String, String> settings) {
    return Supabase.store(
        Supabase.client(
            Supabase.settings("http://127.0.0.1:" + service.getPort(), settings),
            Duration.ofSeconds(10)));
  }

  @Test
  void put_sendsOneCompleteUpload() {
    service.stubFor(post(OBJECT).willReturn(okJson(KEPT)));

    store.put(KEY, PICTURE, "image/png");

    service.verify(
        1,
        postRequestedFor(anyUrl())
            .withRequestBody(binaryEqualTo(PICTURE))
            .withHeader("Content-Length", equalTo("7"))
            .withHeader("Transfer-Encoding", absent())
            .withHeader("Content-Type", equalTo("image/png"))
            .withHeader("Cache-Control", equalTo("public, max-age=31536000, immutable"))
            .withHeader("x-upsert", equalTo("true"))
            .withHeader("User-Agent", equalTo("MascotPoses/1.0"))
            .withHeader("Authorization", equalTo("Bearer " + Supabase.TOKEN))
            .withHeader("apikey", equalTo(Supabase.TOKEN))
            .withHeader("Upgrade", absent()));
    assertThat(service.getAllServeEvents()).hasSize(1);
  }

  @Test
  void newKey_isNoBearerToken() {
    service.stubFor(post(OBJECT).willReturn(okJson(KEPT)));

    storeWith(Map.of("supabase.service.role.key", "sb_secret_abc")).put(KEY, PICTURE, "image/png");

    service.verify(
        postRequestedFor(anyUrl())
            .withHeader("apikey", equalTo("sb_secret_abc"))
            .withHeader("Authorization", absent()));
  }

  @Test
  void straightToTheService_hasNoPrefix() {
    String path = "/object/mascots/poses/fox-1/wave.png";
    service.stubFor(post(path).willReturn(okJson(KEPT)));

    storeWith(Map.of("supabase.storage.path", "/")).put(KEY, PICTURE, "image/png");

    service.verify(1, postRequestedFor(anyUrl()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"statusCode\":\"409\",\"error\":\"Duplicate\",\"message\":\"The resource already"
            + " exists\"}",
        "{\"statusCode\":\"409\",\"code\":\"KeyAlreadyExists\",\"error\":\"x\",\"message\":\"x\"}"
      })
  void duplicate_isASuccess(String body) {
    service.stubFor(post(OBJECT).willReturn(jsonResponse(body, 400)));

    store.put(KEY, PICTURE, "image/png");

    assertThat(service.getAllServeEvents()).hasSize(1);
  }

  @Test
  void bucketMissing_isMadePublicAndTheUploadRepeatedOnce() {
    service.stubFor(
        post(OBJECT)
            .inScenario("bucket")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(noSuchBucket()));
    service.stubFor(
        post("/storage/v1/bucket")
            .inScenario("bucket")
            .willSetStateTo("made")
            .willReturn(okJson("{\"name\":\"mascots\"}")));
    service.stubFor(
        post(OBJECT).inScenario("bucket").whenScenarioStateIs("made").willReturn(okJson(KEPT)));

    store.put(KEY, PICTURE, "image/png");

    service.verify(
        1,
        postRequestedFor(urlEqualTo("/storage/v1/bucket"))
            .withHeader("Content-Type", equalTo("application/json"))
            .withRequestBody(
                equalToJson("{\"id\":\"mascots\",\"name\":\"mascots\",\"public\":true}")));
    assertThat(service.getAllServeEvents()).hasSize(3);
  }

  @Test
  void bucketMissingAndMayNotBeMade_isMisconfigured() {
    service.stubFor(post(OBJECT).willReturn(noSuchBucket()));
    service.stubFor(
        post("/storage/v1/bucket").willReturn(refused("403", "AccessDenied", "Unauthorized")));

    assertThatExceptionOfType(StorageMisconfiguredException.class)
        .isThrownBy(() -> store.put(KEY, PICTURE, "image/png"))
        .withMessageContaining("to create bucket mascots: 403 AccessDenied")
        .withMessageEndingWith("Check supabase.service.role.key.");
  }

  @ParameterizedTest
  @CsvSource({
    "400,429,SlowDown", "429,429,SlowDown", "400,423,ResourceLocked", "500,500,InternalError",
    "500,500,DatabaseError", "400,500,S3Error", "400,503,LockTimeout", "400,503,DatabaseReadOnly",
    "544,544,DatabaseTimeout", "400,544,DatabaseTimeout"
  })
  void busyOrBroken_meansUnavailable(int http, String status, String code) {
    service.stubFor(any(anyUrl()).willReturn(jsonResponse(error(status, code, code), http)));

    assertThat(put()).isInstanceOf(StorageUnavailableException.class).hasMessageContaining(code);
    assertThat(find()).isInstanceOf(StorageUnavailableException.class);
    assertThat(remove()).isInstanceOf(StorageUnavailableException.class);
    assertThat(check()).isInstanceOf(StorageUnavailableException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "400,403,AccessDenied",
    "403,403,AccessDenied",
    "400,400,InvalidKey",
    "400,400,InvalidRequest",
    "400,413,EntityTooLarge",
    "400,415,InvalidMimeType",
    "413,413,EntityTooLarge",
    "400,409,ResourceReferenced",
    "400,403,SignatureDoesNotMatch"
  })
  void refused_meansMisconfigured(int http, String status, String code) {
    service.stubFor(any(anyUrl()).willReturn(jsonResponse(error(status, code, code), http)));

    assertThat(put())
        .isInstanceOf(StorageMisconfiguredException.class)
        .hasMessageContaining(status + " " + code);
    assertThat(find()).isInstanceOf(StorageMisconfiguredException.class);
    assertThat(remove()).isInstanceOf(StorageMisconfiguredException.class);
    assertThat(check()).isInstanceOf(StorageMisconfiguredException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "401,false",
    "403,false",
    "404,false",
    "301,false",
    "502,true",
    "503,true",
    "504,true"
  })
  void gatewayAnswersHtml_statusLineDecides(int http, boolean isUnavailable) {
    service.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse()
                    .withStatus(http)
                    .withHeader("Content-Type", "text/html")
                    .withBody("<html><h1>" + Supabase.TOKEN + "</h1></html>")));
    Class<?> expected =
        isUnavailable ? StorageUnavailableException.class : StorageMisconfiguredException.class;

    for (Throwable failure : new Throwable[] {put(), find(), remove(), check()}) {
      assertThat(failure)
          .isInstanceOf(expected)
          .hasMessageContaining("HTTP " + http + " without an explanation in JSON.")
          .hasMessageNotContaining("<h1>");
    }
  }

  @Test
  void webPageThatSaysYes_isNoSuccess() {
    service.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200).withBody("<html>Hi")));

    assertThat(put()).isInstanceOf(StorageMisconfiguredException.class);
    assertThat(check())
        .isInstanceOf(StorageMisconfiguredException.class)
        .hasMessageEndingWith("Is that Supabase Storage? Check supabase.url.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "\"no\"", "{", "{\"statusCode\":null}", "\0"})
  void bodyThatSaysNothing_statusLineDecides(String body) {
    service.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(400).withBody(body)));

    assertThat(put()).isInstanceOf(StorageMisconfiguredException.class);
    assertThat(find()).isInstanceOf(StorageMisconfiguredException.class);
  }

  @Test
  void routeUnknown_isMisconfiguredAndNoMissingPicture() {
    service.stubFor(
        any(anyUrl())
            .willReturn(
                jsonResponse(
                    "{\"message\":\"Route GET:/x not found\",\"error\":\"Not"
                        + " Found\",\"statusCode\":404}",
                    404)));

    for (Throwable failure : new Throwable[] {put(), find(), remove(), check()}) {
      assertThat(failure)
          .isInstanceOf(StorageMisconfiguredException.class)
          .hasMessageEndingWith("Check supabase.url and supabase.storage.path.");
    }
  }

  @Test
  void keyQuotedByTheService_isHidden() {
    service.stubFor(
        any(anyUrl())
            .willReturn(
                jsonResponse(error("403", "AccessDenied", "bad\\r\\n " + Supabase.TOKEN), 400)));

    for (Throwable failure : new Throwable[] {put(), find(), remove(), check()}) {
      assertThat(failure).hasMessageContaining("bad  (key)").hasMessageNotContaining("eyJ");
    }
  }

  @Test
  void find_readsWithTheKey() {
    service.stubFor(get(READ).willReturn(aResponse().withStatus(200).withBody(PICTURE)));

    assertThat(store.find(KEY)).hasValue(PICTURE);

    service.verify(getRequestedFor(anyUrl()).withHeader("apikey", equalTo(Supabase.TOKEN)));
  }

  @ParameterizedTest
  @CsvSource({"NoSuchKey,not_found", "NoSuchBucket,Bucket not found"})
  void findMissing_isEmptyThoughTheStatusLineSays400(String code, String error) {
    service.stubFor(get(READ).willReturn(refused("404", code, error)));

    assertThat(store.find(KEY)).isEmpty();
  }

  @Test
  void findMissingOnOldService_isEmpty() {
    service.stubFor(
        get(READ)
            .willReturn(
                jsonResponse(
                    "{\"statusCode\":\"404\",\"error\":\"not_found\",\"message\":\"Object not"
                        + " found\"}",
                    400)));

    assertThat(store.find(KEY)).isEmpty();
  }

  @Test
  void delete_hasNoContentTypeAndNoBody() {
    service.stubFor(delete(OBJECT).willReturn(okJson("{\"message\":\"Successfully deleted\"}")));

    store.delete(KEY);

    service.verify(
        1,
        deleteRequestedFor(anyUrl())
            .withHeader("Content-Type", absent())
            .withRequestBody(absent()));
  }

  @Test
  void deleteMissing_isFine() {
    service.stubFor(delete(OBJECT).willReturn(refused("404", "NoSuchKey", "not_found")));

    store.delete(KEY);

    assertThat(service.getAllServeEvents()).hasSize(1);
  }

  @Test
  void checkOfAPublicBucket_passesAndOnlyLooks() {
    service.stubFor(get(BUCKET).willReturn(okJson(bucket(true))));

    store.check();

    service.verify(
        1,
        getRequestedFor(anyUrl()).withHeader("Authorization", equalTo("Bearer " + Supabase.TOKEN)));
    assertThat(service.getAllServeEvents()).hasSize(1);
  }

  @Test
  void checkOfAPrivateBucket_saysWhatToDo() {
    service.stubFor(get(BUCKET).willReturn(okJson(bucket(false))));

    assertThat(check())
        .isInstanceOf(StorageMisconfiguredException.class)
        .hasMessage(
            "Bucket mascots is not public, so nobody could see its pictures: make it public,"
                + " or set poses.picture.urls=proxied.");
  }

  @Test
  void checkOfAPrivateBucketBehindUs_passes() {
    service.stubFor(get(BUCKET).willReturn(okJson(bucket(false))));

    storeWith(Map.of("poses.picture.urls", "proxied")).check();

    assertThat(service.getAllServeEvents()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"code\":\"NoSuchBucket\",", ""})
  void checkOfAMissingBucket_makesIt(String code) {
    service.stubFor(
        get(BUCKET)
            .willReturn(
                jsonResponse(
                    "{"
                        + code
                        + "\"statusCode\":\"404\",\"error\":\"Bucket not"
                        + " found\",\"message\":\"Bucket not found\"}",
                    400)));
    service.stubFor(post("/storage/v1/bucket").willReturn(okJson("{\"name\":\"mascots\"}")));

    store.check();

    service.verify(1, postRequestedFor(anyUrl()));
  }

  @Test
  void checkWhileAnotherNodeMakesTheBucket_passes() {
    service.stubFor(get(BUCKET).willReturn(noSuchBucket()));
    service.stubFor(
        post("/storage/v1/bucket").willReturn(refused("409", "BucketAlreadyExists", "Duplicate")));

    store.check();

    service.verify(1, postRequestedFor(anyUrl()));
  }

  @Test
  void publicAddress_isTheBuckets() {
    assertThat(storeWith(Map.of("supabase.url", "https://ref.supabase.co")).publicAddress(KEY))
        .isEqualTo(
            URI.create(
                "https://ref.supabase.co/storage/v1/object/public/mascots/poses/fox-1/wave.png"));
  }

  private Throwable put() {
    return catchThrowable(() -> store.put(KEY, PICTURE, "image/png"));
  }

  private Throwable find() {
    return catchThrowable(() -> store.find(KEY));
  }

  private Throwable remove() {
    return catchThrowable(() -> store.delete(KEY));
  }

  private Throwable check() {
    return catchThrowable(() -> store.check());
  }

  private static ResponseDefinitionBuilder noSuchBucket() {
    return refused("404", "NoSuchBucket", "Bucket not found");
  }

  private static ResponseDefinitionBuilder refused(String status, String code, String error) {
    return jsonResponse(error(status, code, error), 400);
  }

  private static String error(String status, String code, String error) {
    return "{\"statusCode\":\"%s\",\"code\":\"%s\",\"error\":\"%s\",\"message\":\"%s\"}"
        .formatted(status, code, error, error);
  }

  private static String bucket(boolean isPublic) {
    return "{\"id\":\"mascots\",\"name\":\"mascots\",\"public\":" + isPublic + "}";
  }
}
