package com.mascotposes.accounts.signin;

import java.time.Instant;

/**
 * A code to be typed into the plugin.
 *
 * @param code six digits
 */
public record CodeView(String code, Instant expiresAt) {}
