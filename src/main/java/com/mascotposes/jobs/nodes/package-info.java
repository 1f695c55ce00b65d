/**
 * Which nodes there are: each says every few seconds that it lives. Start at {@link
 * com.mascotposes.jobs.nodes.NodeRegister}. For people only; no decision of the queue is based on
 * it.
 */
package com.mascotposes.jobs.nodes;
