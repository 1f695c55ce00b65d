package com.mascotposes.launcher;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.util.Map;

/**
 * Lets the heap shrink again after work.
 *
 * <p>{@code java -jar} gives a program a quarter of the machine's memory, and the collector keeps
 * what it once took. A jar cannot set {@code -Xmx}, but these may be set from inside.
 */
final class MemoryHabits {

  private static final Logger LOG = System.getLogger(MemoryHabits.class.getName());

  private static final Map<String, String> OPTIONS =
      Map.of(
          "MinHeapFreeRatio", "10",
          "MaxHeapFreeRatio", "30",
          "G1PeriodicGCInterval", "30000");

  private MemoryHabits() {}

  /** Does what this JVM allows; another JVM may know none of it. */
  static void modest() {
    OPTIONS.forEach(MemoryHabits::set);
  }

  /** Gives back what only the start needed; costs a few tenths of a second, so call it once. */
  static void giveBack() {
    System.gc();
  }

  private static void set(String option, String value) {
    try {
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).setVMOption(option, value);
    } catch (IllegalArgumentException e) {
      LOG.log(Level.DEBUG, "This JVM does not let us set {0}: {1}", option, e.getMessage());
    }
  }
}
