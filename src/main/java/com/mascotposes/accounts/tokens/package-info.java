/**
 * API tokens for plugins and scripts. Start at {@link com.mascotposes.accounts.tokens.ApiTokens}: a
 * token is shown once, kept hashed, may do what its scopes say, and can be revoked.
 */
package com.mascotposes.accounts.tokens;
