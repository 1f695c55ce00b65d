/**
 * What heals crashes and losses: leases that ran out, nodes that stop, permits that never came.
 * Start at {@link com.mascotposes.jobs.recovery.JobTimers}, which says when each of them happens.
 */
package com.mascotposes.jobs.recovery;
