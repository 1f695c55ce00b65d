/**
 * What an administrator sees and does: the queue, any job with its whole history, any account; halt
 * and go on, try again, call off. Start at {@link com.mascotposes.operations.JobActions}. Knows all
 * subjects, and none knows it; what it shows of the queue comes from {@code jobs.facts}, of
 * requests to providers from {@code drawings}. Every action is in the audit trail.
 */
package com.mascotposes.operations;
