package com.mascotposes.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Settings whose values lie in files, as container engines hand out secrets: {@code
 * POSES_DB_PASSWORD_FILE=/run/secrets/db} is {@code poses.db.password} with what that file holds.
 * Works for every setting. A file of no bytes sets nothing: an engine mounts what it was told to,
 * also the secret that nobody gave.
 */
final class SettingFiles {

  private static final Pattern NAME = Pattern.compile("((?:POSES|GEMINI|SUPABASE)_[A-Z_]+)_FILE");

  private static final int LARGEST = 65_536;

  private SettingFiles() {}

  /**
   * Makes them system properties, which the launcher and the application look at first.
   *
   * @throws StartFailure a file cannot be read, or a setting is there twice
   */
  static void publish() throws StartFailure {
    read(System.getenv()).forEach(System::setProperty);
  }

  /**
   * @param environment all variables
   * @return values by key, such as {@code poses.db.password}, without the line ends after them
   */
  static Map<String, String> read(Map<String, String> environment) throws StartFailure {
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, String> each : new TreeMap<>(environment).entrySet()) {
      var name = NAME.matcher(each.getKey());
      if (name.matches() && !each.getValue().isBlank()) {
        String content = content(each.getKey(), each.getValue());
        if (!content.isEmpty()) {
          requireOnce(name.group(1), environment);
          String key = name.group(1).toLowerCase(Locale.ROOT).replace('_', '.');
          values.put(key, content);
        }
      }
    }
    return values;
  }

  private static void requireOnce(String name, Map<String, String> environment)
      throws StartFailure {
    if (!environment.getOrDefault(name, "").isBlank()) {
      throw StartFailure.badSetting(name + " and " + name + "_FILE are both set; keep one.");
    }
  }

  private static String content(String name, String path) throws StartFailure {
    try {
      Path file = Path.of(path);
      long size = Files.size(file);
      if (size > LARGEST) {
        throw StartFailure.badSetting(name + " is " + path + ", which is too large for a setting.");
      }
      String text = Files.readString(file, StandardCharsets.UTF_8).strip();
      if (text.isEmpty() && size > 0) {
        throw StartFailure.badSetting(name + " is " + path + ", which is blank.");
      }
      return text;
    } catch (IOException | InvalidPathException e) {
      throw StartFailure.badSetting(name + " is " + path + ", which cannot be read.");
    }
  }
}
