/**
 * Who did what to whose account. Start at {@link com.mascotposes.accounts.audit.AuditTrail}.
 * Entries hold no e-mail, name, secret or prompt, so that they can stay when an account goes.
 */
package com.mascotposes.accounts.audit;
