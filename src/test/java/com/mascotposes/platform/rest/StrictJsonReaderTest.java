package com.mascotposes.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.platform.limits.HeavyWork;
import com.mascotposes.platform.limits.HeldBody;
import com.mascotposes.platform.limits.RequestOwner;
import com.mascotposes.platform.problem.InvalidRequestException;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.platform.problem.Violation;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonReaderTest {

  record Colors(String primary) {}

  record Order(
      @Alias({"text", "words"}) String prompt,
      Integer count,
      Double strength,
      Boolean shadow,
      List<String> extras,
      Colors colors) {}

  private static final InputStream UNREADABLE =
      new InputStream() {
        @Override
        public int read() throws IOException {
          throw new IOException("must not be read");
        }
      };

  private final StrictJsonReader reader = new StrictJsonReader();
  private final List<Long> held = new ArrayList<>();
  private final AtomicInteger turns = new AtomicInteger();

  @BeforeEach
  void watchMemory() {
    reader.owner = RequestOwner::new;
    HeldBody memory =
        new HeldBody() {
          @Override
          public void hold(long bytes, int copies) {
            held.add(bytes * copies);
          }
        };
    reader.memory = () -> memory;
    HeavyWork work =
        new HeavyWork() {
          @Override
          public <T> T inTurn(Set<String> owners, Supplier<T> work) {
            turns.incrementAndGet();
            return super.inTurn(owners, work);
          }
        };
    reader.work = () -> work;
  }

  @Test
  void everyKindOfMember_isRead() throws IOException {
    Order order =
        read(
            """
            {"prompt":"wave","count":3,"strength":0.5,"shadow":true,
             "extras":["hat","bow"],"colors":{"primary":"#FF0000"}}
            """);

    assertThat(order)
        .isEqualTo(new Order("wave", 3, 0.5, true, List.of("hat", "bow"), new Colors("#FF0000")));
  }

  @Test
  void absentAndNullMembers_areNull() throws IOException {
    assertThat(read("{\"prompt\":null}")).isEqualTo(new Order(null, null, null, null, null, null));
  }

  @Test
  void fox_isText() throws IOException {
    assertThat(read("{\"prompt\":\"\\ud83e\\udd8a\"}").prompt()).isEqualTo("\ud83e\udd8a");
  }

  /** A prompt of no-break spaces was taken for one, and paid for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\\t\\n",
        "\\u00a0",
        "\\u00ad",
        "\\u034f",
        "\\u061c",
        "\\u115f",
        "\\u180e",
        "\\u2003",
        "\\u200b",
        "\\u200d",
        "\\u2028",
        "\\u202e",
        "\\u2060",
        "\\u2800",
        "\\u3000",
        "\\u3164",
        "\\ufe0f",
        "\\ufeff",
        "\\uffa0",
        "\\udb40\\udc41",
        " \\u00a0\\u200b\\ufeff "
      })
  void textThatNobodyCanSee_isEmpty(String invisible) throws IOException {
    Order order = read("{\"prompt\":\"" + invisible + "\",\"extras\":[\"" + invisible + "\"]}");

    assertThat(order.prompt()).isEmpty();
    assertThat(order.extras()).containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0wave\u200b ", "e\u0301", "\u2764\ufe0f", "\u0937", "."})
  void textWithSomethingToSee_staysAsItIs(String text) throws IOException {
    assertThat(read("{\"prompt\":\"" + text + "\"}").prompt()).isEqualTo(text);
  }

  @Test
  void alias_fillsTheMember() throws IOException {
    assertThat(read("{\"words\":\"wave\"}").prompt()).isEqualTo("wave");
  }

  @Test
  void memberAndItsAlias_firstThatSaysSomethingCounts() throws IOException {
    assertThat(read("{\"prompt\":\"\",\"words\":\"wave\"}").prompt()).isEqualTo("wave");
    assertThat(read("{\"words\":\"wave\",\"prompt\":\"\"}").prompt()).isEqualTo("wave");
    assertThat(read("{\"text\":\"jump\",\"words\":\"wave\"}").prompt()).isEqualTo("jump");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"promt\":\"wave\"}|promt|is not known here",
        "{\"prompt\":7}|prompt|must be text",
        "{\"prompt\":\"a\\u0000b\"}|prompt|must be text",
        "{\"prompt\":\"a\\ud83eb\"}|prompt|must be text",
        "{\"prompt\":\"\\udd8a\\ud83e\"}|prompt|must be text",
        "{\"count\":\"3\"}|count|must be a whole number",
        "{\"count\":1.5}|count|must be a whole number",
        "{\"count\":99999999999}|count|is too large a number",
        "{\"strength\":\"x\"}|strength|must be a number",
        "{\"shadow\":\"true\"}|shadow|must be true or false",
        "{\"extras\":\"hat\"}|extras|must be a list",
        "{\"extras\":[\"hat\",3]}|extras[1]|must be text",
        "{\"colors\":[]}|colors|must be an object",
        "{\"colors\":{\"main\":\"#FFF\"}}|colors.main|is not known here",
      })
  void wrongMember_isRefusedByName(String body, String field, String message) {
    assertThatThrownBy(() -> read(body))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            refusal ->
                assertThat(refusal.violations())
                    .containsExactly(new Violation(field, "body", message)));
  }

  @Test
  void severalWrongMembers_areAllNamed() {
    assertThatThrownBy(() -> read("{\"count\":\"3\",\"x\":1,\"y\":2}"))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            refusal ->
                assertThat(refusal.violations())
                    .extracting(Violation::field)
                    .containsExactly("count", "x", "y"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "\"x\"",
        "{\"prompt\":\"a\"} trailing",
        "nonsense",
        "{a:1}",
        "{\"prompt\":\"a\",\"prompt\":\"b\"}",
        "{\"colors\":{\"primary\":\"a\",\"primary\":\"b\"}}"
      })
  void whatIsNoObject_isRefused(String body) {
    assertThatThrownBy(() -> read(body)).isInstanceOf(InvalidRequestException.class);
  }

  @Test
  void bytesThatAreNoUtf8_areRefused() {
    byte[] latin1 = "{\"prompt\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> read(new ByteArrayInputStream(latin1), null))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void deepNesting_isRefused() {
    String body = "{\"extras\":" + "[".repeat(60_000) + "]".repeat(60_000) + "}";

    assertThatThrownBy(() -> read(body)).isInstanceOf(InvalidRequestException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"128001", "15000000", "9223372036854775808"})
  void declaredLengthOverTheLimit_isRefusedUnread(String length) {
    assertThatThrownBy(() -> read(Order.class, UNREADABLE, length))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.status()).isEqualTo(413));
    assertThat(held).isEmpty();
  }

  @Test
  void bodyLongerThanDeclared_isRefused() {
    byte[] huge = new byte[BodyLimit.USUAL + 1];

    assertThatThrownBy(() -> read(Order.class, new ByteArrayInputStream(huge), "10"))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.status()).isEqualTo(413));
  }

  @BodyLimit(BodyLimit.PICTURE)
  record Picture(String image) {}

  @Test
  void requestWithAPicture_mayBeLargeAndItsMemoryIsSetAside() throws IOException {
    String image = "A".repeat(14_900_000);
    byte[] body = ("{\"image\":\"" + image + "\"}").getBytes(StandardCharsets.US_ASCII);

    Picture picture = read(Picture.class, new ByteArrayInputStream(body), "" + body.length);

    assertThat(picture.image()).isEqualTo(image);
    assertThat(held).containsExactly(2L * body.length);
    assertThat(turns).hasValue(1);
  }

  @Test
  void memoryThatOthersHave_isNotFilled() {
    HeldBody others =
        new HeldBody() {
          @Override
          public void hold(long bytes, int copies) {
            throw new ProblemException(503, "busy", "others have it");
          }
        };
    reader.memory = () -> others;

    assertThatThrownBy(() -> read(Picture.class, UNREADABLE, "1000000"))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.status()).isEqualTo(503));
  }

  @Test
  void lengthThatIsNotSaid_isTheLongest() throws IOException {
    read(Picture.class, new ByteArrayInputStream("{}".getBytes(StandardCharsets.US_ASCII)), null);

    assertThat(held).containsExactly(2L * BodyLimit.PICTURE);
    assertThat(turns).hasValue(0);
  }

  private Order read(String body) throws IOException {
    return read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), null);
  }

  private Order read(InputStream body, String declaredLength) throws IOException {
    return read(Order.class, body, declaredLength);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private <T extends Record> T read(Class<T> type, InputStream body, String declaredLength)
      throws IOException {
    MultivaluedHashMap<String, String> headers = new MultivaluedHashMap<>();
    if (declaredLength != null) {
      headers.putSingle("Content-Length", declaredLength);
    }
    return type.cast(
        reader.readFrom(
            (Class) type,
            type,
            type.getAnnotations(),
            MediaType.APPLICATION_JSON_TYPE,
            headers,
            body));
  }
}
