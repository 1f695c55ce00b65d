package com.mascotposes.providers;

/**
 * The mascot itself: the picture that later shows who it is in every pose.
 *
 * @param purpose what the mascot is for, in its owner's words, such as what the application does;
 *     null when not given
 */
public record CharacterWish(String purpose) implements Wish {}
