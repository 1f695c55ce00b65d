/** What a load balancer is told: whether this node can take requests. */
package com.mascotposes.platform.health;
