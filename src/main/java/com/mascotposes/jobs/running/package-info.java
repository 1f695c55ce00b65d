/**
 * One job's life on this node, in this order: {@code JobListener}, {@code JobPool}, {@code
 * JobClaims}, {@link com.mascotposes.jobs.running.JobRunner}, {@code JobSettlement}. Start at the
 * runner. Knows nothing of other nodes: what they left behind is a matter of {@code recovery}.
 */
package com.mascotposes.jobs.running;
