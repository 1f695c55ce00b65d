package com.mascotposes.storage.supabase;

import com.mascotposes.storage.StorageMisconfiguredException;
import com.mascotposes.storage.StorageUnavailableException;

/** Says what a refusal means: waiting can help, or only an operator can. */
final class SupabaseRefusal {

  private static final int LONGEST_QUOTE = 200;

  private SupabaseRefusal() {}

  /**
   * Also of an answer that reads like a success but was not the service's.
   *
   * @param what we asked for, as in "Supabase Storage refused the upload"
   */
  static RuntimeException of(String what, SupabaseAnswer answer, SupabaseKey key) {
    String sentence = "Supabase Storage refused " + what + ": " + quote(answer, key);
    if (passesByItself(answer.status())) {
      return new StorageUnavailableException(sentence, null);
    }
    return new StorageMisconfiguredException(sentence + advice(answer), null);
  }

  private static boolean passesByItself(int status) {
    return status >= 500 || status == 408 || status == 423 || status == 425 || status == 429;
  }

  private static String quote(SupabaseAnswer answer, SupabaseKey key) {
    if (!answer.isJson()) {
      return "HTTP " + answer.httpStatus() + " without an explanation in JSON.";
    }
    String code = answer.text("code").isEmpty() ? answer.text("error") : answer.text("code");
    String words =
        (answer.status() + " " + code + ", " + answer.text("message")).replaceAll("\\p{C}+", " ");
    String hidden = key.hiddenIn(words);
    return hidden.substring(0, Math.min(hidden.length(), LONGEST_QUOTE)) + ".";
  }

  private static String advice(SupabaseAnswer answer) {
    return switch (answer.status()) {
      case 200, 201, 204 -> " Is that Supabase Storage? Check supabase.url.";
      case 401, 403 -> " Check supabase.service.role.key.";
      case 404 -> " Check supabase.url and supabase.storage.path.";
      case 413 -> " Raise the size limit of the bucket or of the service.";
      case 415 -> " Allow image types in the bucket.";
      case 301, 302, 303, 307, 308 ->
          " It points elsewhere; put the final address in supabase.url.";
      default -> "";
    };
  }
}
