package com.mascotposes.storage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.mascotposes.platform.problem.ProblemException;
import com.sun.net.httpserver.HttpServer;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.URI;
import java.util.Arrays;
import java.util.Random;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesResourceTest {

  private static final PictureKey KEY = new PictureKey("poses/fox-1/wave.png");
  private static final byte[] PICTURE = picture();
  private static final StoreOf.Memory STORE = new StoreOf.Memory();

  private static HttpServer server;

  private static byte[] picture() {
    byte[] bytes = new byte[20_000];
    new Random(1).nextBytes(bytes);
    return bytes;
  }

  @BeforeAll
  static void start() {
    server =
        JdkHttpServerFactory.createHttpServer(
            URI.create("http://127.0.0.1:0/api/v1"),
            new ResourceConfig()
                .register(PicturesResource.class)
                .register(new ActiveStore())
                .register(new BareProblems())
                .register(new BareStorageProblems()));
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  @BeforeEach
  void keepOnePicture() {
    STORE.failure = null;
    STORE.pictures.clear();
    STORE.pictures.put(KEY, PICTURE);
  }

  @Test
  void knownKey_isShownForEverybodyAndForEver() {
    Response answer = request().get("/pictures/" + KEY);

    answer
        .then()
        .statusCode(200)
        .header("Content-Type", "image/png")
        .header("Content-Length", "20000")
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .header("Accept-Ranges", "bytes")
        .header("Content-Disposition", nullValue());
    assertThat(answer.asByteArray()).isEqualTo(PICTURE);
    assertThat(answer.header("ETag")).matches("\"[0-9a-f]{32}\"");
  }

  @Test
  void head_saysTheSameWithoutTheBytes() {
    String tag = request().get("/pictures/" + KEY).header("ETag");

    Response answer = request().head("/pictures/" + KEY);

    answer
        .then()
        .statusCode(200)
        .header("Content-Type", "image/png")
        .header("Content-Length", "20000")
        .header("ETag", tag);
    assertThat(answer.asByteArray()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "\"other\", %s", "W/%s", "*"})
  void copyIsRight_isNotSentAgain(String condition) {
    String tag = request().get("/pictures/" + KEY).header("ETag");

    Response answer =
        request().header("If-None-Match", condition.formatted(tag)).get("/pictures/" + KEY);

    answer
        .then()
        .statusCode(304)
        .header("ETag", tag)
        .header("Cache-Control", "public, max-age=31536000, immutable");
    assertThat(answer.asByteArray()).isEmpty();
  }

  @Test
  void copyIsAnother_isSent() {
    request().header("If-None-Match", "\"other\"").get("/pictures/" + KEY).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-9,0,10",
    "bytes=19990-,19990,20000",
    "bytes=-10,19990,20000",
    "bytes=19999-99999,19999,20000",
    "bytes=-99999,0,20000"
  })
  void oneRange_sendsThatPart(String range, int from, int to) {
    Response answer = request().header("Range", range).get("/pictures/" + KEY);

    answer
        .then()
        .statusCode(206)
        .header("Content-Range", "bytes " + from + "-" + (to - 1) + "/20000")
        .header("Content-Type", "image/png");
    assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(PICTURE, from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=0-1,5-6",
        "lines=1-2",
        "bytes=5-1",
        "bytes=-",
        "bytes=a-b",
        "bytes=9999999999-"
      })
  void rangeWeDoNotServe_sendsTheWhole(String range) {
    Response answer = request().header("Range", range).get("/pictures/" + KEY);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asByteArray()).isEqualTo(PICTURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=20000-", "bytes=20000-20001", "bytes=-0"})
  void rangeBehindTheEnd_is416(String range) {
    request()
        .header("Range", range)
        .get("/pictures/" + KEY)
        .then()
        .statusCode(416)
        .header("Content-Range", "bytes */20000");
  }

  @Test
  void rangeOfAnotherCopy_sendsTheWhole() {
    request()
        .header("Range", "bytes=0-9")
        .header("If-Range", "\"other\"")
        .get("/pictures/" + KEY)
        .then()
        .statusCode(200);
  }

  @Test
  void download_savesUnderTheName() {
    request()
        .queryParam("download", "F%C3%BCchs%0D%0AX%3A%201")
        .get("/pictures/" + KEY)
        .then()
        .statusCode(200)
        .header("X", nullValue())
        .header(
            "Content-Disposition",
            "attachment; filename=\"F_chsX_ 1.png\"; filename*=UTF-8''F%C3%BCchsX_%201.png");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pictures/poses/fox-1/unknown.png",
        "/pictures/poses/fox-1/wave.svg",
        "/pictures/..%2f..%2fetc%2fpasswd.png",
        "/pictures/%2e%2e/secret.png",
        "/pictures//etc/passwd.png",
        "/pictures/poses%00.png"
      })
  void badOrUnknownKey_is404(String path) {
    for (String method : new String[] {"GET", "HEAD"}) {
      assertThat(request().request(method, path).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void storeDown_is503AndSaysWhenToComeBack() {
    STORE.failure = new StorageUnavailableException("down", null);

    request()
        .get("/pictures/" + KEY)
        .then()
        .statusCode(503)
        .header("Retry-After", "5")
        .body(equalTo("storage-unavailable"));
  }

  @Test
  void storeRefusesUs_is503WithoutTheReason() {
    STORE.failure = new StorageMisconfiguredException("key of 10.0.0.1 is wrong", null);

    request().get("/pictures/" + KEY).then().statusCode(503).body(equalTo("storage-unavailable"));
  }

  private static RequestSpecification request() {
    return given()
        .baseUri("http://127.0.0.1:" + server.getAddress().getPort() + "/api/v1")
        .urlEncodingEnabled(false);
  }

  private static final class ActiveStore extends AbstractBinder {

    @Override
    protected void configure() {
      bind(StoreOf.active(STORE)).to(PictureStores.class);
    }
  }

  /** As much of the problem body as these tests read. */
  private static final class BareProblems implements ExceptionMapper<ProblemException> {

    @Override
    public jakarta.ws.rs.core.Response toResponse(ProblemException problem) {
      var answer =
          jakarta.ws.rs.core.Response.status(problem.status())
              .type("text/plain")
              .entity(problem.type());
      problem.headers().forEach(answer::header);
      return answer.build();
    }
  }

  private static final class BareStorageProblems implements ExceptionMapper<StorageException> {

    @Override
    public jakarta.ws.rs.core.Response toResponse(StorageException failure) {
      return new BareProblems().toResponse(failure.asProblem());
    }
  }
}
