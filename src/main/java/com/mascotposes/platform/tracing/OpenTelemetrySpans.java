package com.mascotposes.platform.tracing;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import jakarta.enterprise.inject.spi.CDI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Spans of the server's OpenTelemetry. */
final class OpenTelemetrySpans implements Spans {

  private static final String TRACEPARENT = "traceparent";

  private static final TextMapPropagator W3C = W3CTraceContextPropagator.getInstance();

  private static final TextMapGetter<String> ONLY_PARENT =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String parent) {
          return List.of(TRACEPARENT);
        }

        @Override
        public String get(String parent, String key) {
          return key.equals(TRACEPARENT) ? parent : null;
        }
      };

  private final OpenTelemetry telemetry = CDI.current().select(OpenTelemetry.class).get();

  @Override
  public Span begin(String name, Span.Kind kind, Optional<String> parent) {
    Context context =
        parent
            .map(text -> W3C.extract(Context.root(), text, ONLY_PARENT))
            .orElseGet(Context::current);
    SpanBuilder builder =
        telemetry
            .getTracer("com.mascotposes")
            .spanBuilder(name)
            .setParent(context)
            .setSpanKind(SpanKind.valueOf(kind.name()));
    return new Open(builder.startSpan());
  }

  @Override
  public Optional<String> traceparent() {
    Map<String, String> carrier = new HashMap<>();
    W3C.inject(Context.current(), carrier, (map, key, value) -> map.put(key, value));
    return Optional.ofNullable(carrier.get(TRACEPARENT));
  }

  private static final class Open implements Span {

    private final io.opentelemetry.api.trace.Span span;
    private final Scope scope;

    Open(io.opentelemetry.api.trace.Span span) {
      this.span = span;
      this.scope = span.makeCurrent();
    }

    @Override
    public Span with(String name, String value) {
      if (value != null) {
        span.setAttribute(name, value);
      }
      return this;
    }

    @Override
    public Span with(String name, long value) {
      span.setAttribute(name, value);
      return this;
    }

    @Override
    public void failed(Throwable failure) {
      span.setAttribute("error.type", failure.getClass().getName());
      span.setStatus(StatusCode.ERROR);
    }

    @Override
    public void close() {
      scope.close();
      span.end();
    }
  }
}
