/**
 * Takes request bodies in before any thread is bound to them. Start at {@link
 * com.mascotposes.platform.bodies.BodyFilter}.
 */
package com.mascotposes.platform.bodies;
