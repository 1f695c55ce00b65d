/**
 * What an administrator has halted: all work, the intake of orders, single nodes. Start at {@link
 * com.mascotposes.jobs.halts.Halts}. A halt is a row; every node looks at it before it begins
 * something, and none remembers it, so that all obey within a second or two.
 *
 * <p>A permit that comes to a halted node is held by {@link com.mascotposes.jobs.halts.WorkGate}
 * until work goes on: it is neither used up nor given back, so nothing is lost and nothing spins.
 */
package com.mascotposes.jobs.halts;
