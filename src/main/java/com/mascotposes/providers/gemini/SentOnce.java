package com.mascotposes.providers.gemini;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/**
 * Keeps a request from being sent twice behind our back, which would buy a picture twice.
 *
 * <p>Jersey, the client on Payara, stands on {@code HttpURLConnection}, which repeats a POST once
 * when the connection drops before the answer, unless the body is streamed with a length known in
 * advance. Jersey streams it so when it finds the length among the headers; the engine then writes
 * that header itself and warns about ours, so it is taken away again before the headers go out.
 * Other clients never repeat a POST, and find no such header when they write theirs.
 */
public class SentOnce implements ClientRequestFilter, WriterInterceptor {

  @Override
  public void filter(ClientRequestContext request) {
    if (request.getEntity() instanceof byte[] body) {
      request.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length));
    }
  }

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    context.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
    context.proceed();
  }
}
