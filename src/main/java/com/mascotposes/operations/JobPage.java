package com.mascotposes.operations;

import java.util.List;

/**
 * One page of jobs.
 *
 * @param next what to send as {@code cursor} for the page after; null on the last
 */
public record JobPage(List<JobRow> data, String next) {}
