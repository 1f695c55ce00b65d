package com.mascotposes.accounts.sessions;

import java.util.UUID;

/**
 * What somebody gets who has signed in.
 *
 * @param refreshToken for {@code Sessions.refresh}, which uses it up
 */
public record OpenedSession(UUID accountId, String accessToken, String refreshToken) {}
