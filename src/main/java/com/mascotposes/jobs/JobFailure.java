package com.mascotposes.jobs;

/**
 * Why a job, or one attempt of it, failed.
 *
 * @param code a stable word for programs, such as {@code timeout}
 * @param reason a sentence for people
 */
public record JobFailure(String code, String reason) {}
