package com.mascotposes.platform.health;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicBoolean;

/** One request from its first pass to its whole answer, however that comes about. */
class RequestUnderWay implements AsyncListener {

  private final Closing closing;
  private final AtomicBoolean ended = new AtomicBoolean();

  RequestUnderWay(Closing closing) {
    this.closing = closing;
    closing.requestBegins();
  }

  /** The request has been through the filters, and may go on in another thread. */
  void passed(HttpServletRequest request) {
    try {
      if (request.isAsyncStarted()) {
        request.getAsyncContext().addListener(this);
        return;
      }
    } catch (IllegalStateException endedMeanwhile) {
      // as if it had never gone on
    }
    end();
  }

  private void end() {
    if (ended.compareAndSet(false, true)) {
      closing.requestEnds();
    }
  }

  @Override
  public void onComplete(AsyncEvent event) {
    end();
  }

  @Override
  public void onError(AsyncEvent event) {
    end();
  }

  /** Whoever lets it time out completes it too. */
  @Override
  public void onTimeout(AsyncEvent event) {}

  /** A request that goes on in another thread must be listened to anew. */
  @Override
  public void onStartAsync(AsyncEvent event) {
    event.getAsyncContext().addListener(this);
  }
}
