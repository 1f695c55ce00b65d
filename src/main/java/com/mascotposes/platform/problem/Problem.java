package com.mascotposes.platform.problem;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an error answer looks like, for the API document only: the JSON itself is made by {@link
 * ProblemAnswers}. Some problems carry further members, such as {@code needed} and {@code balance}.
 *
 * @param message a sentence for people; for a refused request an array with one sentence a
 *     violation
 * @param instance names this one occurrence, as the server's log does
 * @param violations only for a refused request
 */
@Schema(name = "Problem")
public record Problem(
    URI type,
    String title,
    int status,
    String detail,
    URI instance,
    int statusCode,
    @Schema(oneOf = {String.class, String[].class}) Object message,
    String error,
    Instant timestamp,
    String path,
    List<Violation> violations) {}
