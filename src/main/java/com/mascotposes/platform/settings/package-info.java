/**
 * Which settings there are: all of them stand in {@code META-INF/microprofile-config.properties},
 * with what they mean. Each is read where it is needed, through MicroProfile Config; {@link
 * com.mascotposes.platform.settings.SettingRange} refuses what cannot be right. What is misspelt,
 * or missing on the server, is said at the start.
 */
package com.mascotposes.platform.settings;
