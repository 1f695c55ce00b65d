/**
 * Whose turn it is. Lanes take turns, and within one the oldest job goes first; {@link
 * com.mascotposes.jobs.line.JobLanes} keeps a row for each, {@link
 * com.mascotposes.jobs.line.JobLines} tells who stands where. Knows neither workers nor messages.
 */
package com.mascotposes.jobs.line;
