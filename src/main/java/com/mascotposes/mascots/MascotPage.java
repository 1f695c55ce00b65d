package com.mascotposes.mascots;

import java.util.List;

/** One page of mascots, newest first. */
public record MascotPage(List<MascotView> data, Meta meta) {

  /**
   * @param page 1 for the first
   * @param limit most mascots on a page
   * @param total mascots in all
   * @param totalPages pages in all; 0 when there are none
   */
  public record Meta(int page, int limit, long total, long totalPages) {

    static Meta of(int page, int limit, long total) {
      return new Meta(page, limit, total, (total + limit - 1) / limit);
    }
  }
}
