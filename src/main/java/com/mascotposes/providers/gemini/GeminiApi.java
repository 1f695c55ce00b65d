package com.mascotposes.providers.gemini;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The two routes of the Gemini API that we use. The key travels in a header only, because addresses
 * get logged.
 *
 * <p>Paths stand on the methods alone: a class-level path would make some servers serve this
 * interface as a route of ours. Bodies are bytes, because which JSON library a server's client
 * prefers differs, and because answers must be capped while they are read.
 */
public interface GeminiApi extends AutoCloseable {

  /** Draws. Answers with any status; nothing but a broken connection throws. */
  @POST
  @Path("/v1beta/models/{model}:generateContent")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  Response generate(
      @PathParam("model") String model, @HeaderParam("x-goog-api-key") String key, byte[] request);

  /** Describes a model; 404 when it does not exist. Costs nothing. */
  @GET
  @Path("/v1beta/models/{model}")
  @Produces(MediaType.APPLICATION_JSON)
  Response model(@PathParam("model") String model, @HeaderParam("x-goog-api-key") String key);

  @Override
  void close();
}
