package com.mascotposes.drawings;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.jobs.JobFailure;
import com.mascotposes.providers.NoPictureException;
import com.mascotposes.providers.ProviderException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingFailuresTest {

  @Test
  void everyFailureThatIsGiven_isInTheCatalogue() {
    ProviderException why = new NoPictureException("only words");
    List<JobFailure> given =
        List.of(
            DrawingFailures.refused(why),
            DrawingFailures.noPicture(why),
            DrawingFailures.unavailable(why),
            DrawingFailures.misconfigured(),
            DrawingFailures.unknownOutcome(),
            DrawingFailures.storageUnavailable(),
            DrawingFailures.storageMisconfigured(),
            DrawingFailures.cancelled(),
            DrawingFailures.mascotPictureMissing(),
            JobFailure.CRASHED,
            JobFailure.TIMEOUT,
            JobFailure.INTERNAL);

    assertThat(FailureList.all().data())
        .extracting(FailureView::code)
        .containsExactlyInAnyOrderElementsOf(given.stream().map(JobFailure::code).toList());
    assertThat(given)
        .allSatisfy(
            failure -> assertThat(failure.reason()).endsWith(".").doesNotContain("pose", "credit"));
  }

  @Test
  void everyKind_saysWhatToDoAndThatTheCreditIsBack() {
    assertThat(FailureList.all().data())
        .allSatisfy(
            failure -> {
              assertThat(failure.meaning()).endsWith(".");
              assertThat(failure.whatToDo()).endsWith(".");
              assertThat(failure.creditReturned()).isTrue();
            });
  }
}
