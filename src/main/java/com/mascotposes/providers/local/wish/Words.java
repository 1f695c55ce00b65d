package com.mascotposes.providers.local.wish;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Free text of a designer, cut into plain lower-case words that can be looked up.
 *
 * <p>Accents are folded ({@code Fêter} becomes {@code fete}) and everything that is no letter,
 * digit or {@code #} separates words. At most {@value #MAX_CHARACTERS} characters are read, so
 * hostile lengths cost nothing.
 */
public final class Words {

  static final int MAX_CHARACTERS = 4000;
  private static final Set<String> NEGATIONS =
      Set.of(
          "no", "not", "without", "never", "dont", "isnt", "nor", "sans", "pas", "ne", "n",
          "jamais", "ni");
  private static final Set<String> FILLERS =
      Set.of("a", "an", "the", "any", "de", "d", "des", "du", "un", "une", "le", "la", "l", "so");

  private final List<String> tokens;

  private Words(List<String> tokens) {
    this.tokens = tokens;
  }

  /** The words of a text; null and blank texts have none. */
  public static Words of(String text) {
    if (text == null) {
      return new Words(List.of());
    }
    String start = text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text;
    List<String> tokens = new ArrayList<>();
    for (String token : fold(start).split("[^a-z0-9#]+")) {
      if (!token.isEmpty()) {
        tokens.add(token);
      }
    }
    return new Words(List.copyOf(tokens));
  }

  private static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
    return Normalizer.normalize(lower, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("n['’]t\\b", "nt");
  }

  /** The words in reading order. */
  public List<String> tokens() {
    return tokens;
  }

  public boolean isEmpty() {
    return tokens.isEmpty();
  }

  /**
   * Where a term is said and meant.
   *
   * @param term words parted by spaces; a word may end in {@code *} for any ending; a leading
   *     {@code =} asks that the term closes the text, for words too common elsewhere
   * @return index of the first word of the first match that no negation stands before, or -1
   */
  public int find(String term) {
    boolean closing = term.startsWith("=");
    String[] parts = (closing ? term.substring(1) : term).split(" ");
    for (int at = 0; at + parts.length <= tokens.size(); at++) {
      boolean fits = !closing || at + parts.length == tokens.size();
      if (fits && matches(parts, at) && (closing || !isNegated(at))) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a term is said and meant, see {@link #find}. */
  public boolean mention(String term) {
    return find(term) >= 0;
  }

  /** Whether a term is said at all, negated or not: "no hat" speaks of a hat. */
  public boolean speakOf(String term) {
    String[] parts = term.split(" ");
    for (int at = 0; at + parts.length <= tokens.size(); at++) {
      if (matches(parts, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(String[] parts, int at) {
    for (int i = 0; i < parts.length; i++) {
      if (!matches(parts[i], tokens.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String pattern, String token) {
    if (pattern.endsWith("*")) {
      return token.startsWith(pattern.substring(0, pattern.length() - 1));
    }
    return token.equals(pattern) || token.equals(pattern + "s");
  }

  private boolean isNegated(int at) {
    int before = at - 1;
    while (before >= 0 && FILLERS.contains(tokens.get(before))) {
      before--;
    }
    return before >= 0 && NEGATIONS.contains(tokens.get(before));
  }
}
