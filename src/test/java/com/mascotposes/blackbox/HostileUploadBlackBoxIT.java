package com.mascotposes.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.microshed.testing.jupiter.MicroShedTest;

/**
 * Files at the edge of what is allowed and behind it: exactly 10 MB and a byte more, pictures that
 * are something else as well, small files that unpack to large ones, forms that are none.
 */
@MicroShedTest
class HostileUploadBlackBoxIT {

  private static final int MOST_BYTES = 10 * 1024 * 1024;
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final String SCRIPT = "<html><script>alert(1)</script></html>";

  private static final BodyHandler<String> TEXT = BodyHandlers.ofString();

  private final HttpClient http = HttpClient.newHttpClient();
  private String token;

  @BeforeEach
  void signUp() {
    String email = UUID.randomUUID() + "@example.org";
    token = JsonPath.from(ApiClient.nobody().register(email).body()).getString("accessToken");
  }

  @Test
  void tenMegabytes_areTakenInBothForms() {
    byte[] picture = ofLength(MOST_BYTES);

    assertThat(inJson(picture).statusCode()).isEqualTo(201);
    assertThat(inForm(form("image", picture)).statusCode()).isEqualTo(201);
  }

  @Test
  void oneByteMore_is413InBothFormsReadableAtOriginNull() {
    byte[] picture = ofLength(MOST_BYTES + 1);

    for (HttpResponse<String> answer : List.of(inJson(picture), inForm(form("image", picture)))) {
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("application/problem+json");
      assertThat(JsonPath.from(answer.body()).getString("message")).contains("10 MB");
      assertThat(JsonPath.from(answer.body()).getInt("statusCode")).isEqualTo(413);
    }
  }

  @Test
  void bodyOverEveryLimit_is413() {
    HttpResponse<String> answer = inJson(new byte[12_000_000]);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(JsonPath.from(answer.body()).getString("message")).contains("10 MB");
  }

  /** What is kept is drawn anew: whatever else was in the file stays outside. */
  @Test
  void pictureThatIsAPageToo_isServedAsAPictureAndNothingElse() throws Exception {
    byte[] hidden = SCRIPT.getBytes(StandardCharsets.US_ASCII);
    byte[] comment = join("Comment\0".getBytes(StandardCharsets.US_ASCII), hidden);
    byte[] both = join(png(60, 60, 6, "tEXt", comment), hidden);

    HttpResponse<String> kept = inJson(both);

    assertThat(kept.statusCode()).isEqualTo(201);
    HttpResponse<byte[]> served =
        http.send(
            HttpRequest.newBuilder(URI.create(JsonPath.from(kept.body()).getString("url"))).build(),
            BodyHandlers.ofByteArray());
    assertThat(served.headers().firstValue("Content-Type")).hasValue("image/png");
    assertThat(served.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(new String(served.body(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    assertThat(ImageIO.read(new ByteArrayInputStream(served.body())).getWidth()).isEqualTo(60);
  }

  /** 100 MB of text and of colour profile, packed into 100 KB each. */
  @ParameterizedTest
  @ValueSource(strings = {"zTXt", "iCCP"})
  void chunkThatUnpacksToMuch_isNotUnpacked(String chunk) throws IOException {
    byte[] bomb = join(new byte[] {'a', 0, 0}, deflated(new byte[100_000_000]));

    HttpResponse<String> answer = inJson(png(60, 60, 6, chunk, bomb));

    assertThat(answer.statusCode()).isIn(201, 400);
    assertThat(ApiClient.nobody().get("").statusCode()).isEqualTo(200);
  }

  @Test
  void pixelsOverTheLimit_areRefusedThoughTheFileIsSmall() {
    byte[] grey = png(8200, 5000, 0, "tEXt", new byte[] {'a', 0});

    assertThat(grey).hasSizeLessThan(200_000);
    assertThat(inJson(grey).statusCode()).isEqualTo(400);
  }

  @Test
  void gifOfAHundredThousandFrames_costsAsMuchAsItsFirst() throws IOException {
    HttpResponse<String> answer = inJson(gif(100_000, 50));

    assertThat(answer.statusCode()).isEqualTo(201);
  }

  @Test
  void gifWithAFrameLargerThanItself_isRefused() throws IOException {
    assertThat(inJson(gif(1, 65_000)).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "--B\r\n\r\nabc\r\n--B--\r\n",
        "--B\r\nContent-Disposition: form-data\r\n\r\nabc\r\n--B--\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"image\"\r\n\r\nabc",
        "--B\r\nContent-Disposition: form-data; name=\"image\"\r\n\r\n\r\n--B--\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"%LONG%\"\r\n\r\nabc\r\n--B--\r\n"
      })
  void formThatIsNone_isRefused(String form) {
    HttpResponse<String> answer =
        inForm(form.replace("%LONG%", "a".repeat(1_000_000)).getBytes(StandardCharsets.US_ASCII));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.body()).hasSizeLessThan(3000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary="})
  void formWithoutBoundary_isRefused(String type) {
    HttpResponse<String> answer = upload(type, form("image", ofLength(500)));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
  }

  @Test
  void fileName_leadsNowhere() {
    HttpResponse<String> answer = inForm(form("image\"; filename=\"../../../x.png", ofLength(500)));

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(JsonPath.from(answer.body()).getString("url")).doesNotContain("x.png", "..");
  }

  /** All of them at once would need more than the node's memory several times over. */
  @Test
  void thirtyLargeUploadsAtOnce_areTakenOrToldToComeAgain() {
    byte[] form = form("image", ofLength(MOST_BYTES));

    List<HttpResponse<String>> answers =
        allOf(
            Stream.generate(
                    () -> http.sendAsync(request("multipart/form-data; boundary=B", form), TEXT))
                .limit(30)
                .toList());

    assertThat(answers).anyMatch(answer -> answer.statusCode() == 201);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != 201)
        .allSatisfy(
            answer -> {
              assertThat(answer.statusCode()).isIn(429, 503);
              assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
              assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
              assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                  .startsWith("application/problem+json");
            });
    assertThat(inForm(form).statusCode()).isEqualTo(201);
  }

  private static <T> List<T> allOf(List<CompletableFuture<T>> answers) {
    return answers.stream().map(answer -> answer.orTimeout(120, TimeUnit.SECONDS).join()).toList();
  }

  private HttpResponse<String> inJson(byte[] picture) {
    String body =
        Json.createObjectBuilder()
            .add("image", Base64.getEncoder().encodeToString(picture))
            .build()
            .toString();
    return upload("application/json", body.getBytes(StandardCharsets.US_ASCII));
  }

  private HttpResponse<String> inForm(byte[] form) {
    return upload("multipart/form-data; boundary=B", form);
  }

  private HttpResponse<String> upload(String type, byte[] body) {
    try {
      return http.send(request(type, body), TEXT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest request(String type, byte[] body) {
    return HttpRequest.newBuilder(
            URI.create(LauncherEnvironment.url() + "/api/v1/storage/upload-image"))
        .header("Content-Type", type)
        .header("Authorization", "Bearer " + token)
        .header("Origin", "null")
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }

  private static byte[] form(String name, byte[] content) {
    String head = "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
    return join(
        head.getBytes(StandardCharsets.US_ASCII),
        content,
        "\r\n--B--\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  /** A picture of 60 x 60 pixels whose file has this length. */
  private static byte[] ofLength(int bytes) {
    int without = png(60, 60, 6, "tEXt", new byte[] {'a', 0}).length;
    byte[] text = new byte[bytes - without + 2];
    Arrays.fill(text, (byte) 'x');
    text[1] = 0;
    return png(60, 60, 6, "tEXt", text);
  }

  /**
   * @param colour 0 for grey, 6 for colours with transparency
   * @param chunk the type of a further chunk before the pixels
   */
  private static byte[] png(int width, int height, int colour, String chunk, byte[] content) {
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put((byte) 8)
            .put((byte) colour)
            .array();
    int row = 1 + width * (colour == 6 ? 4 : 1);
    byte[] pixels = new byte[row * height];
    Arrays.fill(pixels, (byte) 0x7F);
    for (int y = 0; y < height; y++) {
      pixels[y * row] = 0;
    }
    return join(
        SIGNATURE,
        chunk("IHDR", header),
        chunk(chunk, content),
        chunk("IDAT", deflated(pixels)),
        chunk("IEND", new byte[0]));
  }

  private static byte[] chunk(String type, byte[] content) {
    byte[] named = join(type.getBytes(StandardCharsets.US_ASCII), content);
    CRC32 sum = new CRC32();
    sum.update(named);
    return ByteBuffer.allocate(named.length + 8)
        .putInt(content.length)
        .put(named)
        .putInt((int) sum.getValue())
        .array();
  }

  private static byte[] deflated(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** 50 x 50 pixels in two colours, with frames of this side. */
  private static byte[] gif(int frames, int side) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write("GIF89a".getBytes(StandardCharsets.US_ASCII));
    out.write(new byte[] {50, 0, 50, 0, (byte) 0x80, 0, 0, 0, 0, 0, -1, -1, -1});
    byte low = (byte) side;
    byte high = (byte) (side >> 8);
    for (int i = 0; i < frames; i++) {
      out.write(new byte[] {0x2C, 0, 0, 0, 0, low, high, low, high, 0, 2, 2, 0x4C, 1, 0});
    }
    out.write(';');
    return out.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
