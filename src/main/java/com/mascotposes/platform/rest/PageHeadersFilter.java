package com.mascotposes.platform.rest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a browser may do with our answers: run our own scripts, show pictures, and nothing else.
 * Mapped in {@code web.xml}.
 */
public class PageHeadersFilter extends HttpFilter {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self';"
          + " img-src 'self' data: blob: https: http://localhost:* http://127.0.0.1:*;"
          + " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  @Inject
  @ConfigProperty(name = "poses.public.url", defaultValue = "http://localhost:8080")
  String publicUrl;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (publicUrl.startsWith("https:")) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    caching(request.getServletPath())
        .ifPresent(caching -> response.setHeader("Cache-Control", caching));
    chain.doFilter(request, response);
  }

  /** Built files have a hash in their names; the pages that name them must always be fresh. */
  private static Optional<String> caching(String path) {
    if (path.startsWith("/assets/")) {
      return Optional.of("public, max-age=31536000, immutable");
    }
    return path.endsWith("/") || path.endsWith(".html")
        ? Optional.of("no-cache")
        : Optional.empty();
  }
}
