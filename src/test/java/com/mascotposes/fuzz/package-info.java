/**
 * Sends the running server what its own API document allows, and what it does not. Start at {@link
 * com.mascotposes.fuzz.FuzzIT}.
 */
package com.mascotposes.fuzz;
