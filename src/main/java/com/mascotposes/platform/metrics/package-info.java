/**
 * What an operator's monitoring is told, as Prometheus text at {@code GET /api/v1/admin/metrics}. A
 * room that has something to tell declares its {@link com.mascotposes.platform.metrics.Counter}s,
 * counts with {@link com.mascotposes.platform.metrics.Tally} in the transaction of what happens,
 * and hands in a {@link com.mascotposes.platform.metrics.MetricSource}.
 *
 * <p>Not MicroProfile Metrics: not every server the WAR runs on has it, and its counters live in
 * one node's memory, where a crash loses exactly the counts that tell of crashes. These stand in
 * the database, so every node tells the same and a restart forgets nothing. Requests to the API are
 * counted in memory first, by {@link com.mascotposes.platform.metrics.TallyBuffer}. What is true of
 * one node only is called {@code poses_node_…}.
 */
package com.mascotposes.platform.metrics;
