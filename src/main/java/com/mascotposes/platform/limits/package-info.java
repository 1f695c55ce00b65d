/**
 * How often somebody may ask. Start at {@link com.mascotposes.platform.limits.Limits}.
 *
 * <p>Buckets of tokens lie in the database, so that a limit holds however many nodes there are; a
 * node buys tokens for reads in handfuls, so that a look costs no statement of its own. How long
 * clients may hold threads by sending slowly is a matter of {@link
 * com.mascotposes.platform.limits.BodyFilter}, how much memory by sending much of {@link
 * com.mascotposes.platform.limits.BodyMemory} and {@link
 * com.mascotposes.platform.limits.HeavyWork}; all of them share out {@link
 * com.mascotposes.platform.limits.FairShares}.
 */
package com.mascotposes.platform.limits;
