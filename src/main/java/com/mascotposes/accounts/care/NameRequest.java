package com.mascotposes.accounts.care;

import jakarta.validation.constraints.Size;

/**
 * Another name.
 *
 * @param name null or blank for none
 */
public record NameRequest(@Size(max = 100) String name) {}
