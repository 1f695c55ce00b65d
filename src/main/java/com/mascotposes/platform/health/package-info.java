/**
 * What a load balancer is told: whether this node can take requests; and, once it was told so, the
 * leave to begin with work that waits. And the other way: {@link
 * com.mascotposes.platform.health.Closing} is told that the node is about to stop.
 */
package com.mascotposes.platform.health;
