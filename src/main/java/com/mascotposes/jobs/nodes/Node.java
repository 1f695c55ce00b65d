package com.mascotposes.jobs.nodes;

import java.time.Instant;

/**
 * One node of the service, or several that were given the same name.
 *
 * @param startedAt of its latest run
 * @param seenAt when it said last that it lives
 * @param processes runs of it that live now; 0 when it is away
 * @param running jobs it works on
 */
public record Node(String name, Instant startedAt, Instant seenAt, int processes, int running) {}
