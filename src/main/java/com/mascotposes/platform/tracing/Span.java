package com.mascotposes.platform.tracing;

/**
 * Something that takes a while, from its beginning until it is closed. Begun and closed by the same
 * thread, for which it is the current one in between.
 */
public interface Span extends AutoCloseable {

  /** What a span does, as OpenTelemetry tells them apart. */
  enum Kind {
    /** Asks another service, and waits. */
    CLIENT,
    /** Works off what a queue holds. */
    CONSUMER
  }

  /** When no traces are taken. */
  Span NONE =
      new Span() {
        @Override
        public Span with(String name, String value) {
          return this;
        }

        @Override
        public Span with(String name, long value) {
          return this;
        }

        @Override
        public void failed(Throwable failure) {
          // Nobody is told.
        }

        @Override
        public void close() {
          // Nothing was begun.
        }
      };

  /**
   * Adds an attribute.
   *
   * @param name by OpenTelemetry's conventions, or {@code com.mascotposes.…}
   * @param value null adds nothing
   */
  Span with(String name, String value);

  Span with(String name, long value);

  /**
   * Marks it as failed. Told is the failure's class alone: messages may quote what people wrote.
   */
  void failed(Throwable failure);

  @Override
  void close();
}
