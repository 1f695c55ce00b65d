package com.mascotposes.drawings;

import com.mascotposes.jobs.JobFailure;
import com.mascotposes.providers.ProviderException;

/**
 * The catalogue of reasons why there is no picture: a code for programs and a sentence that tells a
 * designer what to do. What becomes of the credit is added by whoever took it. {@link FailureKind}
 * lists the codes, those that {@code jobs} itself gives included.
 */
public final class DrawingFailures {

  private DrawingFailures() {}

  static JobFailure refused(ProviderException why) {
    return new JobFailure(
        FailureKind.REFUSED.code(),
        "The image service refused this picture: " + sentence(why) + " Change the wording.");
  }

  static JobFailure noPicture(ProviderException why) {
    return new JobFailure(
        FailureKind.NO_PICTURE.code(),
        "The image service answered without a picture: "
            + sentence(why)
            + " Describe it differently.");
  }

  static JobFailure unavailable(ProviderException why) {
    return new JobFailure(
        FailureKind.PROVIDER_UNAVAILABLE.code(),
        "The image service is overloaded or out of reach: " + sentence(why) + " Try again later.");
  }

  static JobFailure misconfigured() {
    return new JobFailure(
        FailureKind.PROVIDER_MISCONFIGURED.code(),
        "The image service is not set up correctly here. Tell whoever runs this server.");
  }

  static JobFailure unknownOutcome() {
    return new JobFailure(
        FailureKind.UNKNOWN_OUTCOME.code(),
        "The image service did not finish its answer. Try again later.");
  }

  static JobFailure storageUnavailable() {
    return new JobFailure(
        FailureKind.STORAGE_UNAVAILABLE.code(),
        "The picture store was out of reach for too long. Try again later.");
  }

  static JobFailure storageMisconfigured() {
    return new JobFailure(
        FailureKind.STORAGE_MISCONFIGURED.code(),
        "The picture store is not set up correctly here. Tell whoever runs this server.");
  }

  public static JobFailure cancelled() {
    return new JobFailure(FailureKind.CANCELLED.code(), "You cancelled this.");
  }

  /** The same code, so that programs see one way to be cancelled. */
  public static JobFailure calledOff() {
    return new JobFailure(FailureKind.CANCELLED.code(), "An administrator cancelled this.");
  }

  public static JobFailure mascotPictureMissing() {
    return new JobFailure(
        FailureKind.MASCOT_PICTURE_MISSING.code(),
        "The mascot's own picture is gone. Upload it again as a new mascot.");
  }

  private static String sentence(ProviderException why) {
    String text = String.valueOf(why.getMessage()).strip();
    return text.endsWith(".") ? text : text + ".";
  }
}
