/**
 * The JAX-RS application and what surrounds every route: strict reading of JSON, dates as plugins
 * expect them, cross-origin headers, identifiers in paths.
 */
package com.mascotposes.platform.rest;
