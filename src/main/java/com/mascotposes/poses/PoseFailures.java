package com.mascotposes.poses;

import com.mascotposes.jobs.JobFailure;
import com.mascotposes.providers.ProviderException;

/**
 * The catalogue of reasons why there is no picture: a code for programs and a sentence that tells a
 * designer what to do. In every case the credit goes back in the transaction that ends the job.
 */
final class PoseFailures {

  private static final String RETURNED = " Your credit has been returned.";

  // jobs itself adds three codes: crashed, timeout, internal.
  private PoseFailures() {}

  static JobFailure refused(ProviderException why) {
    return new JobFailure(
        "refused",
        "The image service refused this pose: "
            + sentence(why)
            + " Change the wording."
            + RETURNED);
  }

  static JobFailure noPicture(ProviderException why) {
    return new JobFailure(
        "no_picture",
        "The image service answered without a picture: "
            + sentence(why)
            + " Describe the pose differently."
            + RETURNED);
  }

  static JobFailure unavailable(ProviderException why) {
    return new JobFailure(
        "provider_unavailable",
        "The image service is overloaded or out of reach: "
            + sentence(why)
            + " Try again later."
            + RETURNED);
  }

  static JobFailure misconfigured() {
    return new JobFailure(
        "provider_misconfigured",
        "The image service is not set up correctly here. Tell whoever runs this server."
            + RETURNED);
  }

  static JobFailure unknownOutcome() {
    return new JobFailure(
        "unknown_outcome",
        "The image service did not finish its answer. Try again later." + RETURNED);
  }

  static JobFailure storageUnavailable() {
    return new JobFailure(
        "storage_unavailable",
        "The finished picture could not be stored. Try again later." + RETURNED);
  }

  static JobFailure cancelled() {
    return new JobFailure("cancelled", "You cancelled this pose." + RETURNED);
  }

  static JobFailure mascotPictureMissing() {
    return new JobFailure(
        "mascot_picture_missing",
        "The mascot's own picture is gone. Upload it again as a new mascot." + RETURNED);
  }

  private static String sentence(ProviderException why) {
    String text = String.valueOf(why.getMessage()).strip();
    return text.endsWith(".") ? text : text + ".";
  }
}
