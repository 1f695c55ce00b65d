package com.mascotposes.accounts.signin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody whose access token is about to end.
 *
 * @param refreshToken from the last sign-in or refresh. It is used up; sent again within a minute,
 *     because the answer was lost, it brings the same next one. Sent again later, or after the next
 *     one was used, it ends the session
 */
public record RefreshRequest(@NotNull @Size(max = 200) String refreshToken) {}
