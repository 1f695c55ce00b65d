/**
 * Draws through Google's Gemini API ({@code models/{model}:generateContent}).
 *
 * <p>Start at {@link com.mascotposes.providers.gemini.GeminiImageProvider}: it builds the request,
 * walks the list of models and hands each one to {@code GeminiCircuit} and so to {@code
 * GeminiCall}, which retries. {@code GeminiExchange} does one HTTP exchange; {@code GeminiAnswers}
 * and {@code GeminiErrors} alone know what the API's words mean. Knows nothing of jobs, poses or
 * storage.
 */
package com.mascotposes.providers.gemini;
