/**
 * Ways to get in: register, sign in by password, take six digits from the browser to the plugin.
 * Start at {@link com.mascotposes.accounts.signin.AuthResource}.
 */
package com.mascotposes.accounts.signin;
