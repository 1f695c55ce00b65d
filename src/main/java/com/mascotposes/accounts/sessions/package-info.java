/**
 * Sessions: one sign-in on one device. Start at {@link com.mascotposes.accounts.sessions.Sessions}.
 *
 * <p>An access token is a signed JWT in the form of MicroProfile JWT and names its session; each
 * request looks whether that still is open, so whoever is signed out is out at once. A refresh
 * token is used up by the one refresh it is for, and the next one follows from it: see {@link
 * com.mascotposes.accounts.sessions.RefreshTokens}.
 */
package com.mascotposes.accounts.sessions;
