/**
 * The one clock of this node. Leases and retries use the database's clock, which all nodes share.
 */
package com.mascotposes.platform.time;
