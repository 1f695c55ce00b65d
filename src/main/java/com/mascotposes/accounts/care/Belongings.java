package com.mascotposes.accounts.care;

import java.util.List;
import java.util.UUID;

/** One kind of thing that accounts own; the room that keeps it hands it out and clears it away. */
public interface Belongings {

  /** A plural such as {@code poses}; names the file in an export. */
  String name();

  /** When it is its turn to be removed: what refers to something else goes before it. */
  int turn();

  /**
   * Some of them as their owner sees them.
   *
   * @param page 1 for the first; an empty one is behind the last
   */
  List<?> page(UUID accountId, int page, int size);

  /**
   * Removes all of them, with their files. May be called again after a failure, and at the same
   * time on another node.
   */
  void remove(UUID accountId);
}
