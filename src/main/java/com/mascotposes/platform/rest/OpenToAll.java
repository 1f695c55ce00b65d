package com.mascotposes.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This route needs no sign-in. Not {@code jakarta.annotation.security.PermitAll}: on seeing that,
 * Payara asks for a password of its own before the request reaches any filter of ours.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OpenToAll {}
