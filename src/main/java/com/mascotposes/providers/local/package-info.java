/**
 * A provider that draws on this machine, so that everything works with no key and no network.
 *
 * <p>Start at {@link com.mascotposes.providers.local.LocalArtist}. It reads the wish ({@code wish}:
 * words to a posture) and the mascot ({@code look}: fields to species, colours and clothes) and has
 * both drawn ({@code drawing}: skeleton, forms, things). For trying and testing; it knows nothing
 * of the picture a mascot already has.
 */
package com.mascotposes.providers.local;
