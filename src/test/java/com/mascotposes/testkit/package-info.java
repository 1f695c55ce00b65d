/** Shared samples and hand-written fakes for tests. */
package com.mascotposes.testkit;
