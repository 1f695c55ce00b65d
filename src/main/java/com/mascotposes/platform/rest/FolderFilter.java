package com.mascotposes.platform.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Leads {@code /docs} to {@code docs/}. Servers would do that themselves, but to an address that
 * begins with whatever host the request says. Mapped in {@code web.xml}, to the pages' folders.
 */
public class FolderFilter extends HttpFilter {

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", beside(request.getServletPath(), request.getQueryString()));
  }

  /** The folder as seen from its own address without the slash, with the query if there is one. */
  static String beside(String path, String query) {
    String folder = path.substring(path.lastIndexOf('/') + 1) + "/";
    return query == null ? folder : folder + "?" + query;
  }
}
