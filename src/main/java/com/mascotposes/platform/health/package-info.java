/**
 * What a load balancer is told: whether this node can take requests; and, once it was told so, the
 * leave to begin with work that waits.
 */
package com.mascotposes.platform.health;
