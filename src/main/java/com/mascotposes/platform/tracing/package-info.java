/**
 * Spans of what this product does between a request and its picture, by MicroProfile Telemetry.
 * Start at {@link com.mascotposes.platform.tracing.Tracing}. The server itself traces requests and
 * calls of REST clients; spans of ours hang between these. A span tells ids, names, sizes and kinds
 * of failures, and never a prompt, a message or a secret.
 *
 * <p>Only {@code OpenTelemetrySpans} names OpenTelemetry, and is loaded only where traces are
 * switched on: the same WAR runs on servers that do not have it.
 */
package com.mascotposes.platform.tracing;
