/**
 * The product as its users see it: the real {@code poses.jar} as a process, called over HTTP.
 *
 * <p>Start at {@link com.mascotposes.blackbox.LauncherEnvironment}: one launcher serves all classes
 * that say {@code @MicroShedTest}. Imports no production class.
 */
package com.mascotposes.blackbox;
