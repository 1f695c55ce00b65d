package com.mascotposes.providers;

/** What shall be drawn of a mascot: itself for the first time, or a pose of the one that exists. */
public sealed interface Wish permits CharacterWish, PoseWish {}
