package com.mascotposes.platform.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;

/**
 * What a client has already. Compared weakly, as RFC 9110 has it for this header. Unlike {@code
 * jakarta.ws.rs.core.Request} it can be asked after the request's own thread has gone.
 *
 * @param header the value of {@code If-None-Match}; null when it was not sent
 */
public record IfNoneMatch(String header) {

  public boolean isSent() {
    return header != null;
  }

  /** Whether the client has what this tag stands for. */
  public boolean has(EntityTag tag) {
    return header != null
        && (header.strip().equals("*")
            || Arrays.stream(header.split(","))
                .map(each -> each.strip().replaceFirst("^W/", ""))
                .anyMatch(each -> each.equals('"' + tag.getValue() + '"')));
  }
}
