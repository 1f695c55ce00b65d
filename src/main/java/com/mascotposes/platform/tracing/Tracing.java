package com.mascotposes.platform.tracing;

import com.mascotposes.platform.logs.LogFields;
import com.mascotposes.platform.logs.LogFields.Field;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes traces when MicroProfile Telemetry is switched on, by {@code otel.sdk.disabled=false}, and
 * the server has it; else every call here costs nothing.
 */
@ApplicationScoped
public class Tracing {

  private static final Logger LOG = System.getLogger(Tracing.class.getName());

  private static final String OURS = "com.mascotposes.platform.tracing.OpenTelemetrySpans";

  @Inject
  @ConfigProperty(name = "otel.sdk.disabled", defaultValue = "true")
  boolean disabled;

  private Spans spans = Spans.NONE;

  @PostConstruct
  void open() {
    if (disabled) {
      return;
    }
    try {
      spans =
          (Spans)
              Class.forName(OURS, true, Tracing.class.getClassLoader())
                  .getDeclaredConstructor()
                  .newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      LOG.log(
          Level.WARNING,
          "No traces of jobs and providers, although otel.sdk.disabled is false: this server shows"
              + " applications no OpenTelemetry",
          e);
    }
  }

  /** Begins a part of what this thread does. */
  public Span begin(String name, Span.Kind kind) {
    return spans.begin(name, kind, Optional.empty());
  }

  /**
   * Goes on with what another thread, node or run began.
   *
   * @param parent as {@link #traceparent} told there; empty: a trace of its own
   */
  public Span resume(String name, Span.Kind kind, Optional<String> parent) {
    Span span = spans.begin(name, kind, parent);
    nameInLog();
    return span;
  }

  /** Names the current trace in what this thread logs. */
  public void nameInLog() {
    spans.traceparent().ifPresent(text -> LogFields.set(Field.TRACE_ID, traceId(text)));
  }

  /** Version, trace, span and flags, with dashes between. */
  private static String traceId(String traceparent) {
    return traceparent.split("-")[1];
  }

  /**
   * Where this thread is in which trace, for who goes on later; W3C Trace Context's header of that
   * name. Empty when no traces are taken.
   */
  public Optional<String> traceparent() {
    return spans.traceparent();
  }
}
