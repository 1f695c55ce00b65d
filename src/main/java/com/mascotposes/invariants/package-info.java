/**
 * What must always be true of the stored data, whatever crashed. Start at {@link
 * com.mascotposes.invariants.Invariant}. Reads the tables of all rooms and knows none of their
 * classes, so that it finds what these do wrong.
 */
package com.mascotposes.invariants;
