package com.mascotposes.poses.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.platform.problem.InvalidRequestException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManyPoseEventsResourceTest {

  private static final UUID A = UUID.fromString("00000000-0000-0000-0000-00000000000a");
  private static final UUID B = UUID.fromString("00000000-0000-0000-0000-00000000000b");

  @Test
  void ids_keepTheirOrderAndComeOnce() {
    assertThat(ManyPoseEventsResource.parse(B + "," + A + "," + B.toString().toUpperCase()))
        .containsExactly(B, A);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", ",", "x", "00000000-0000-0000-0000-00000000000a,"})
  void anythingElse_isRefused(String ids) {
    assertThatThrownBy(() -> ManyPoseEventsResource.parse(ids))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("ids");
  }

  @Test
  void fiftyOne_areRefused() {
    String ids =
        Stream.generate(() -> UUID.randomUUID().toString())
            .limit(51)
            .collect(Collectors.joining(","));

    assertThatThrownBy(() -> ManyPoseEventsResource.parse(ids))
        .isInstanceOf(InvalidRequestException.class);
  }
}
