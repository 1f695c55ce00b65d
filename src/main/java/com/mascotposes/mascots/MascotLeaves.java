package com.mascotposes.mascots;

import java.util.UUID;

/**
 * A mascot is about to be deleted, in the transaction that observes this: whoever keeps something
 * of it lets go of that now.
 */
public record MascotLeaves(UUID mascotId) {}
