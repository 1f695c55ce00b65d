package com.mascotposes.platform.rest;

/**
 * Where a page stands among all.
 *
 * @param page 1 for the first
 * @param limit most items on a page
 * @param total items in all
 * @param totalPages pages in all; 0 when there is nothing
 */
public record PageMeta(int page, int limit, long total, long totalPages) {

  public static PageMeta of(int page, int limit, long total) {
    return new PageMeta(page, limit, total, (total + limit - 1) / limit);
  }
}
