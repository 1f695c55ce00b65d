/**
 * Who did what to whose account. Start at {@link com.mascotposes.accounts.audit.AuditTrail}.
 * Entries hold no e-mail, name, secret or prompt of ours, so that they can stay when an account
 * goes; of an administrator who gives a reason the words stay too.
 */
package com.mascotposes.accounts.audit;
