package com.mascotposes.accounts.sessions;

import java.util.UUID;

/**
 * What somebody gets who has signed in.
 *
 * @param refreshToken good once, for {@code Sessions.refresh}
 */
public record OpenedSession(UUID accountId, String accessToken, String refreshToken) {}
