package com.mascotposes.platform.tracing;

import java.util.Optional;

/** Who makes spans; {@link #NONE} when no traces are taken. */
interface Spans {

  Spans NONE =
      new Spans() {
        @Override
        public Span begin(String name, Span.Kind kind, Optional<String> parent) {
          return Span.NONE;
        }

        @Override
        public Optional<String> traceparent() {
          return Optional.empty();
        }
      };

  /**
   * @param parent where it belongs, by {@link #traceparent}; empty: to this thread's current span
   */
  Span begin(String name, Span.Kind kind, Optional<String> parent);

  /** This thread's current span in the words of W3C Trace Context; empty when there is none. */
  Optional<String> traceparent();
}
