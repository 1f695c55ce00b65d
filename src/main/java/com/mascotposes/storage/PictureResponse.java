package com.mascotposes.storage;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The answer to one request for one picture: whole, in part, or "you have it already". That any
 * origin may read it and nobody may guess another type is said by the filters of {@code
 * platform.rest}; said twice, browsers would refuse it.
 */
record PictureResponse(PictureKey key, byte[] bytes, EntityTag tag) {

  static PictureResponse of(PictureKey key, byte[] bytes) {
    return new PictureResponse(key, bytes, new EntityTag(digest(bytes)));
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(sha, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * @param headers read for {@code Range} and {@code If-Range}
   */
  Response to(Request request, HttpHeaders headers, String download) {
    Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
    if (answer == null) {
      answer =
          range(headers).map(this::part).orElseGet(() -> sized(Response.ok(), bytes)).type(type());
    }
    return described(answer, download).build();
  }

  /** The same answer without the bytes, saying how many they are. */
  Response toHead(Request request, String download) {
    Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
    if (answer == null) {
      answer = Response.ok().type(type()).header(HttpHeaders.CONTENT_LENGTH, bytes.length);
    }
    return described(answer, download).build();
  }

  private Optional<ByteRange> range(HttpHeaders headers) {
    String ifRange = headers.getHeaderString("If-Range");
    boolean isSamePicture = ifRange == null || ifRange.strip().equals('"' + tag.getValue() + '"');
    return isSamePicture
        ? ByteRange.of(headers.getHeaderString("Range"), bytes.length)
        : Optional.empty();
  }

  private Response.ResponseBuilder part(ByteRange range) {
    return sized(Response.status(Response.Status.PARTIAL_CONTENT), range.cut(bytes))
        .header("Content-Range", range.contentRange());
  }

  /** With its length, else servers send it in chunks and nobody can show progress. */
  private static Response.ResponseBuilder sized(Response.ResponseBuilder answer, byte[] bytes) {
    return answer.entity(bytes).header(HttpHeaders.CONTENT_LENGTH, bytes.length);
  }

  private String type() {
    return key.mediaType();
  }

  private Response.ResponseBuilder described(Response.ResponseBuilder answer, String download) {
    answer
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .header("Accept-Ranges", "bytes");
    if (download != null) {
      answer.header(HttpHeaders.CONTENT_DISPOSITION, DownloadName.disposition(download, key));
    }
    return answer;
  }
}
