package com.mascotposes.drawings;

/**
 * A reason why a pose may end without a picture.
 *
 * @param code as in {@code failureCode} of a pose
 * @param meaning what happened, in words
 * @param whatToDo what a person can do about it
 * @param creditReturned whether the credit is back: always, since only pictures are paid for
 * @param sameOrderMayWork whether the same order may succeed at another time
 */
public record FailureView(
    String code,
    String meaning,
    String whatToDo,
    boolean creditReturned,
    boolean sameOrderMayWork) {}
