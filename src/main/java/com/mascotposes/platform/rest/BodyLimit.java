package com.mascotposes.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long a request may be, when it carries more than a few texts. All others may have {@value
 * #USUAL} bytes: room for the longest texts that any of them takes, each character escaped.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BodyLimit {

  int USUAL = 128_000;

  /** A picture of 10 MB in base64, and some room for the members around it. */
  int PICTURE = 15_000_000;

  /** In bytes. */
  int value();
}
