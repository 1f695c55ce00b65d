/**
 * What is known of a request before any route sees it: its id and where it came from. Start at
 * {@link com.mascotposes.platform.requests.RequestFilter}; every log line of ours names the id.
 */
package com.mascotposes.platform.requests;
