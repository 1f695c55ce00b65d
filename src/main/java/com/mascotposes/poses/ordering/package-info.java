/**
 * Poses are ordered: one, fifty or a named pack, each paid and queued in the one transaction that
 * stores it. Start at {@link com.mascotposes.poses.ordering.PoseOrders}.
 */
package com.mascotposes.poses.ordering;
