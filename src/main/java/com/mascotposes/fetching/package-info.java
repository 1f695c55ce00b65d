/**
 * Fetches a picture from an address that a stranger gave, without being led to anything that is not
 * meant for strangers. Start at {@link com.mascotposes.fetching.SafeFetch}; what is refused stands
 * in {@link com.mascotposes.fetching.PublicAddresses} and {@link
 * com.mascotposes.fetching.FetchRules}. Knows nothing of mascots.
 */
package com.mascotposes.fetching;
