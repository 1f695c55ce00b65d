package com.mascotposes.platform.settings;

/**
 * One setting as it is in force on the node that answers.
 *
 * @param secret whether its value is never told
 * @param set whether it has a value
 * @param value null when it has none or is secret; of an address, without user, password and query
 * @param source {@code default}, {@code environment}, {@code system property}, or what the server
 *     calls a source of its own; null when it has no value
 */
public record SettingView(String name, boolean secret, boolean set, String value, String source) {}
