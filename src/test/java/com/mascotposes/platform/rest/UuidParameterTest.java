package com.mascotposes.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.platform.problem.InvalidRequestException;
import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.platform.problem.Violation;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidParameterTest {

  private static final int IN_QUERY = 0;
  private static final int IN_PATH = 1;

  /** A route of the form that the converter meets. */
  static void route(@QueryParam("account") UUID account, @PathParam("id") UUID id) {}

  @Test
  void anythingElseInPath_isNothingThere() throws Exception {
    assertThatThrownBy(() -> converter(IN_PATH).fromString("1-1-1-1-1"))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void anythingElseInQuery_isRefusedByName() throws Exception {
    assertThatThrownBy(() -> converter(IN_QUERY).fromString("x"))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            refusal ->
                assertThat(refusal.violations())
                    .containsExactly(new Violation("account", "query", "must be a UUID")));
  }

  @Test
  void largeLetters_areTheSame() throws Exception {
    UUID id = UUID.randomUUID();

    assertThat(converter(IN_PATH).fromString(id.toString().toUpperCase())).isEqualTo(id);
    assertThat(converter(IN_QUERY).fromString(null)).isNull();
  }

  private static ParamConverter<UUID> converter(int parameter) throws Exception {
    Annotation[][] all =
        UuidParameterTest.class
            .getDeclaredMethod("route", UUID.class, UUID.class)
            .getParameterAnnotations();
    return new UuidParameter().getConverter(UUID.class, UUID.class, all[parameter]);
  }
}
