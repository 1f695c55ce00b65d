package com.mascotposes.accounts.signin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A code that somebody was shown in the browser.
 *
 * @param code six digits; blanks around and between them do no harm
 */
public record CodeRequest(@NotNull @Size(max = 20) String code) {}
