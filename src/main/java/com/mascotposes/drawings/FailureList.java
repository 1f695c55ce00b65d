package com.mascotposes.drawings;

import java.util.Arrays;
import java.util.List;

/** All reasons why a pose may end without a picture. */
public record FailureList(List<FailureView> data) {

  static FailureList all() {
    return new FailureList(Arrays.stream(FailureKind.values()).map(FailureKind::view).toList());
  }
}
