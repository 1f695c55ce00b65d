package com.mascotposes.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.platform.problem.InvalidRequestException;
import com.mascotposes.platform.problem.Violation;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import org.junit.jupiter.api.Test;

class TextParameterTest {

  /** A route of the form that the converter meets. */
  static void route(@QueryParam("file") String file, @PathParam("key") String key) {}

  @Test
  void nulInQuery_isRefusedByName() throws Exception {
    assertThatThrownBy(() -> converter(0).fromString("a\0b"))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            refusal ->
                assertThat(refusal.violations())
                    .containsExactly(new Violation("file", "query", "must be text")));
  }

  @Test
  void anyOtherText_staysAsItIs() throws Exception {
    assertThat(converter(0).fromString(" é%\n")).isEqualTo(" é%\n");
    assertThat(converter(0).fromString(null)).isNull();
  }

  @Test
  void pathsAndNumbers_areLeftToOthers() throws Exception {
    assertThat(converter(1)).isNull();
    assertThat(new TextParameter().getConverter(Integer.class, Integer.class, annotations(0)))
        .isNull();
  }

  private static ParamConverter<String> converter(int parameter) throws Exception {
    return new TextParameter().getConverter(String.class, String.class, annotations(parameter));
  }

  private static Annotation[] annotations(int parameter) throws Exception {
    return TextParameterTest.class.getDeclaredMethod("route", String.class, String.class)
        .getParameterAnnotations()[parameter];
  }
}
