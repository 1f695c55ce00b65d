package com.mascotposes.providers;

/**
 * A picture that shows who the mascot is.
 *
 * @param bytes an encoded picture of at most 7 MB; not copied, never changed
 * @param mediaType its true type, {@code image/png}, {@code image/jpeg} or {@code image/webp}
 * @param role what it shows, such as "the mascot, front view"
 */
public record ReferencePicture(byte[] bytes, String mediaType, String role) {}
