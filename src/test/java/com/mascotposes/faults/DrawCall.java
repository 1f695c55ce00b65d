package com.mascotposes.faults;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One request that reached the scripted provider.
 *
 * @param ticket the word in the designer's prompt that no other order has
 * @param number 1 for the first request of this ticket
 * @param insist whether it is the stronger wording after an answer without a usable picture
 * @param backdrop the colour that is asked for, {@code #RRGGBB}
 */
public record DrawCall(String ticket, int number, boolean insist, String backdrop) {

  private static final Pattern TICKET = Pattern.compile("ticket[0-9a-f]{12}");
  private static final Pattern BACKDROP = Pattern.compile("uniform colour, exactly (#[0-9A-F]{6})");

  /**
   * @throws IllegalArgumentException there is none
   */
  static String ticketIn(String text) {
    return first(TICKET, text, 0);
  }

  static DrawCall of(String body, int number) {
    boolean insist = body.contains("an earlier answer held no usable picture");
    return new DrawCall(ticketIn(body), number, insist, first(BACKDROP, body, 1));
  }

  private static String first(Pattern pattern, String text, int group) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalArgumentException("nothing like " + pattern + " in the request");
    }
    return found.group(group);
  }
}
