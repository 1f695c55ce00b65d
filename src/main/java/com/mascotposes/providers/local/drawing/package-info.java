/**
 * Draws a look in a posture with Java2D.
 *
 * <p>Start at {@link com.mascotposes.providers.local.drawing.Studio}, then {@code MascotPainter}
 * for the order from back to front and {@code Skeleton} for the joints. Every shape goes through
 * {@code Pen}, which alone knows about drawing styles.
 */
package com.mascotposes.providers.local.drawing;
