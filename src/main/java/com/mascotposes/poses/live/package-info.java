/**
 * Tells waiting clients of changes, whichever node makes them. Start at {@link
 * com.mascotposes.poses.live.LiveWatch}: one look at the database for all that anybody waits for.
 * Knows things by their id and version only; what they are, a {@link
 * com.mascotposes.poses.live.Scout} knows.
 */
package com.mascotposes.poses.live;
