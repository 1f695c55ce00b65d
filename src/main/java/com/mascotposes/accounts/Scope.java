package com.mascotposes.accounts;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the bearer of a token may do in the name of an account. */
public enum Scope {
  /** Look. */
  READ,
  /** Order, upload, delete. */
  WRITE,
  /** Decide who gets in: password, tokens, sessions; take everything along; close the account. */
  ACCOUNT,
  /** Use the account's role as an administrator, if it has that. */
  ADMIN;

  /** As it is written in JSON and kept in the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The scope of this word; empty when there is none. */
  public static Optional<Scope> of(String word) {
    return Arrays.stream(values()).filter(scope -> scope.word().equals(word)).findFirst();
  }

  /** Several with commas between, as the database keeps them. */
  public static String join(Collection<Scope> scopes) {
    return scopes.stream().sorted().map(Scope::word).collect(Collectors.joining(","));
  }

  /** The reverse of {@link #join}. */
  public static Set<Scope> split(String words) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (String word : words.split(",")) {
      of(word).ifPresent(scopes::add);
    }
    return scopes;
  }
}
