/**
 * The one clock of this node, and what is done again and again by it, and what notices that a
 * server's own timer does not come. Leases and retries use the database's clock, which all nodes
 * share.
 */
package com.mascotposes.platform.time;
