/**
 * Who is calling. Start at {@link com.mascotposes.accounts.SignInFilter}, which turns a bearer
 * token into the {@link com.mascotposes.accounts.Caller} of the request. Knows nothing of what an
 * account owns.
 */
package com.mascotposes.accounts;
