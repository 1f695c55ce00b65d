package com.mascotposes.poses.live;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A client whose request is answered when one thing changes, or after a while. */
final class LongPoll implements Watcher {

  /** How a request is answered that was kept waiting. */
  interface Answer {

    /** It changed. */
    void changed(Sight now);

    /** It did not, in all the time the client wanted to wait. */
    void unchanged(Sight last);

    /** It exists no more. */
    void gone(UUID id);
  }

  private final Client client;
  private final Executor threads;
  private final Answer answer;
  private final AtomicBoolean isAnswered = new AtomicBoolean();
  private Sight last;
  private int pulsesLeft;

  /**
   * @param last what the client knows
   * @param seconds how long it wants to wait at most
   * @param threads where answers are written
   */
  LongPoll(Client client, Sight last, int seconds, Executor threads, Answer answer) {
    this.client = client;
    this.last = last;
    this.pulsesLeft = 2 * seconds;
    this.threads = threads;
    this.answer = answer;
  }

  @Override
  public Client client() {
    return client;
  }

  @Override
  public synchronized Set<UUID> ids() {
    return Set.of(last.id());
  }

  @Override
  public synchronized void seen(Sight sight) {
    if (sight.isNewsAfter(last)) {
      last = sight;
      answer(with -> with.changed(sight));
    }
  }

  @Override
  public void gone(UUID id) {
    answer(with -> with.gone(id));
  }

  @Override
  public synchronized void pulse() {
    if (--pulsesLeft <= 0) {
      stop();
    }
  }

  @Override
  public synchronized void stop() {
    Sight known = last;
    answer(with -> with.unchanged(known));
  }

  @Override
  public boolean isOver() {
    return isAnswered.get();
  }

  private void answer(Consumer<Answer> how) {
    if (isAnswered.compareAndSet(false, true)) {
      threads.execute(() -> how.accept(answer));
    }
  }
}
