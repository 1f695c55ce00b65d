/**
 * The keyer: takes the backdrop out of an opaque frame.
 *
 * <p>Start at {@link com.mascotposes.imaging.keying.Keyer}, whose one method lists the steps in
 * order. Works on plain arrays of pixels, row by row; knows no file format and no option names.
 */
package com.mascotposes.imaging.keying;
