package com.mascotposes.accounts.openid;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Collects an answer's text, and breaks off one that is longer than it may be. */
final class ShortBody implements BodySubscriber<String> {

  private final BodySubscriber<String> whole = BodySubscribers.ofString(StandardCharsets.UTF_8);
  private final long longestBytes;
  private Flow.Subscription source;
  private long bytes;
  private boolean isOver;

  ShortBody(long longestBytes) {
    this.longestBytes = longestBytes;
  }

  /** Ends with an {@link IOException} when the answer is too long. */
  @Override
  public CompletionStage<String> getBody() {
    return whole.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    source = subscription;
    whole.onSubscribe(subscription);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    if (isOver) {
      return;
    }
    bytes += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
    if (bytes > longestBytes) {
      isOver = true;
      source.cancel();
      whole.onError(new IOException("an answer of more than " + longestBytes + " bytes"));
    } else {
      whole.onNext(buffers);
    }
  }

  @Override
  public void onError(Throwable failure) {
    whole.onError(failure);
  }

  @Override
  public void onComplete() {
    if (!isOver) {
      whole.onComplete();
    }
  }
}
