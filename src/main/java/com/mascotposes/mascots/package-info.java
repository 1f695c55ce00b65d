/**
 * A mascot and the picture that shows who it is. Start at {@link
 * com.mascotposes.mascots.MascotsResource}. Knows nothing of the poses drawn from it.
 */
package com.mascotposes.mascots;
