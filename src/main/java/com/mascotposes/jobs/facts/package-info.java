/**
 * The queue for people who look: how much waits and for how long, whose it is, every job with its
 * whole row. Start at {@link com.mascotposes.jobs.facts.QueueFacts}. Reads only; each question has
 * an index, so that asking every few seconds harms nobody.
 */
package com.mascotposes.jobs.facts;
