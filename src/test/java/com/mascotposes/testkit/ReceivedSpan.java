package com.mascotposes.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One span as it came over the wire; numbers of fields are those of {@code trace.proto}.
 *
 * @param traceId 32 hexadecimal digits
 * @param spanId 16 hexadecimal digits
 * @param parentId 16 hexadecimal digits; empty for the first span of a trace
 * @param kind 1 internal, 2 server, 3 client, 4 producer, 5 consumer
 * @param failed whether its status is an error
 * @param attributes as text
 */
public record ReceivedSpan(
    String traceId,
    String spanId,
    String parentId,
    String name,
    int kind,
    boolean failed,
    Map<String, String> attributes) {

  /** All spans of one {@code ExportTraceServiceRequest}. */
  static List<ReceivedSpan> all(byte[] request) {
    List<ReceivedSpan> spans = new ArrayList<>();
    for (ProtoMessage resource : ProtoMessage.of(request).messages(1)) {
      for (ProtoMessage scope : resource.messages(2)) {
        scope.messages(2).forEach(span -> spans.add(of(span)));
      }
    }
    return spans;
  }

  private static ReceivedSpan of(ProtoMessage span) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (ProtoMessage attribute : span.messages(9)) {
      attributes.put(attribute.text(1), value(attribute.messages(2).get(0)));
    }
    boolean failed = span.messages(15).stream().anyMatch(status -> status.number(3) == 2);
    return new ReceivedSpan(
        hex(span.bytes(1)),
        hex(span.bytes(2)),
        hex(span.bytes(4)),
        new String(span.bytes(5), StandardCharsets.UTF_8),
        (int) span.number(6),
        failed,
        attributes);
  }

  /** A text (1) or a whole number (3). */
  private static String value(ProtoMessage any) {
    return any.bytes(1).length > 0 ? any.text(1) : Long.toString(any.number(3));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  public boolean isChildOf(ReceivedSpan parent) {
    return traceId.equals(parent.traceId) && parentId.equals(parent.spanId);
  }
}
