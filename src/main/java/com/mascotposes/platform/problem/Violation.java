package com.mascotposes.platform.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param field the name as the caller wrote it, such as {@code prompt} or {@code
 *     brandColors.primary}
 * @param in {@code body}, {@code query}, {@code header} or {@code path}
 * @param message what would be right, without the field's name
 */
public record Violation(String field, String in, String message) {

  String sentence() {
    return field + " " + message;
  }
}
