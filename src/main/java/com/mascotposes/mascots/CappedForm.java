package com.mascotposes.mascots;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A route that takes a form of limited length; see {@link CappedFormFilter}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface CappedForm {}
