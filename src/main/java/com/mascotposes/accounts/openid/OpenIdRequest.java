package com.mascotposes.accounts.openid;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the provider sent the browser back with. */
public record OpenIdRequest(
    @NotNull @Size(max = 4000) String code, @NotNull @Size(max = 200) String state) {}
