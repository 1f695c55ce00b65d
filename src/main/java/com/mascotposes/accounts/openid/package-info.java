/**
 * Signing in by the word of another provider (OpenID Connect: code flow with PKCE). Absent unless
 * the settings name one. Start at {@link com.mascotposes.accounts.openid.OpenIdSignIn}.
 */
package com.mascotposes.accounts.openid;
