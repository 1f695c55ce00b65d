/**
 * What poses cost. Start at {@link com.mascotposes.credits.CreditLedger}: a balance changes only
 * together with an entry that names the cause, and the entries of an account add up to its balance.
 */
package com.mascotposes.credits;
