package com.mascotposes.platform.settings;

/** Refuses values that cannot be right, in a sentence that an operator can act on. */
public final class SettingRange {

  private SettingRange() {}

  /**
   * @param key the setting's name
   * @throws IllegalArgumentException the value lies outside; naming key, value and range
   */
  public static <T extends Comparable<T>> void demand(String key, T value, T least, T most) {
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      throw new IllegalArgumentException(
          key + " is " + value + " but must be from " + least + " to " + most + ".");
    }
  }
}
