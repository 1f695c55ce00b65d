/**
 * {@code java -jar poses.jar}: everything Mascot Poses needs, in one process.
 *
 * <p>Start at {@link com.mascotposes.launcher.Launcher}; {@link com.mascotposes.launcher.Startup}
 * reads as the list of what happens. Lives outside the WAR, which it only deploys: the two meet in
 * system properties, {@code jdbc/poses}, {@code jms/PosesCF} and {@code jms/PoseJobs}. The only
 * room that prints to the console.
 */
package com.mascotposes.launcher;
