package com.mascotposes.poses.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.platform.problem.InvalidRequestException;
import com.mascotposes.poses.PoseRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoseBatchRequestTest {

  @ParameterizedTest
  @ValueSource(strings = {"emotions", "actions", "app-states"})
  void pack_isEightDifferentPoses(String pack) {
    List<PoseRequest> requests = request(null, pack).requests();

    assertThat(requests).extracting(PoseRequest::prompt).hasSize(8).doesNotHaveDuplicates();
    assertThat(requests).extracting(PoseRequest::color).containsOnly("red");
  }

  @Test
  void prompts_keepTheirOrder() {
    List<PoseRequest> requests = request(List.of("waving", "jumping"), null).requests();

    assertThat(requests).extracting(PoseRequest::prompt).containsExactly("waving", "jumping");
  }

  @Test
  void bothOrNeither_isRefused() {
    assertThatThrownBy(() -> request(List.of("waving"), "actions").requests())
        .isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(() -> request(null, null).requests())
        .isInstanceOf(InvalidRequestException.class);
  }

  private static PoseBatchRequest request(List<String> prompts, String pack) {
    return new PoseBatchRequest(prompts, pack, null, "red", null);
  }
}
