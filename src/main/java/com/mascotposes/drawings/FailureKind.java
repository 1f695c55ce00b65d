package com.mascotposes.drawings;

import com.mascotposes.jobs.JobFailure;
import java.util.Locale;

/** Every reason why a pose may end without a picture. The credit goes back in each case. */
enum FailureKind {
  REFUSED(
      "The image service's rules do not allow this picture.",
      "Change the wording and order again.",
      false),
  NO_PICTURE(
      "The image service answered twice, with words instead of a picture.",
      "Describe the pose differently and order again.",
      false),
  PROVIDER_UNAVAILABLE(
      "The image service was overloaded or out of reach in every attempt.",
      "Order again later.",
      true),
  PROVIDER_MISCONFIGURED(
      "This server may not use the image service, or uses it wrongly.",
      "Tell whoever runs this server; ordering again does not help before that.",
      false),
  UNKNOWN_OUTCOME(
      "The image service did not finish its answer in any attempt.", "Order again later.", true),
  STORAGE_UNAVAILABLE(
      "The picture store was out of reach for too long.", "Order again later.", true),
  STORAGE_MISCONFIGURED(
      "This server may not use the picture store, or uses it wrongly.",
      "Tell whoever runs this server; ordering again does not help before that.",
      false),
  CANCELLED("You cancelled the pose.", "Order again if you want it after all.", true),
  MASCOT_PICTURE_MISSING(
      "The mascot's own picture is gone from the store.",
      "Upload the picture again as a new mascot and order a pose of that.",
      false),
  CRASHED(
      JobFailure.CRASHED,
      "This server stopped several times while it worked on the pose.",
      "Change the wording, or tell whoever runs this server.",
      false),
  TIMEOUT(
      JobFailure.TIMEOUT,
      "The pose was not ready within the time limit, all attempts included.",
      "Order again later.",
      true),
  INTERNAL(
      JobFailure.INTERNAL,
      "Something that nobody foresaw went wrong on this server, in every attempt.",
      "Order again later; tell whoever runs this server if it stays.",
      true);

  private final String code;
  private final String meaning;
  private final String whatToDo;
  private final boolean mayHelpAgain;

  FailureKind(String meaning, String whatToDo, boolean mayHelpAgain) {
    this.code = name().toLowerCase(Locale.ROOT);
    this.meaning = meaning;
    this.whatToDo = whatToDo;
    this.mayHelpAgain = mayHelpAgain;
  }

  FailureKind(JobFailure failure, String meaning, String whatToDo, boolean mayHelpAgain) {
    this.code = failure.code();
    this.meaning = meaning;
    this.whatToDo = whatToDo;
    this.mayHelpAgain = mayHelpAgain;
  }

  String code() {
    return code;
  }

  FailureView view() {
    return new FailureView(code, meaning, whatToDo, true, mayHelpAgain);
  }
}
