/**
 * The one clock of this node, and what is done again and again by it. Leases and retries use the
 * database's clock, which all nodes share.
 */
package com.mascotposes.platform.time;
