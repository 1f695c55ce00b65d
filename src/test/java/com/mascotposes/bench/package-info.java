/** Measurements, run by hand: each says its command. No test measures time. */
package com.mascotposes.bench;
