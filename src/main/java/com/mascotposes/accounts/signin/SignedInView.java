package com.mascotposes.accounts.signin;

import com.mascotposes.accounts.AccountView;

/**
 * What somebody gets who has signed in.
 *
 * @param accessToken to be sent as {@code Authorization: Bearer}
 * @param refreshToken for {@code POST /auth/refresh}, which uses it up
 */
public record SignedInView(String accessToken, String refreshToken, AccountView user) {}
