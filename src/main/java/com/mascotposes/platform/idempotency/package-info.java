/**
 * The same request twice has one effect and one answer. Start at {@link
 * com.mascotposes.platform.idempotency.Idempotency}.
 */
package com.mascotposes.platform.idempotency;
