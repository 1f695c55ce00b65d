package com.mascotposes.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A job for container tests: does what its test scripted for its name, and says what happened. */
public record TestJob(String name) implements JobArguments {

  static final String KIND = "test";

  @Override
  public String kind() {
    return KIND;
  }

  /** What one run of a job does. */
  @FunctionalInterface
  public interface Script {
    void run(Attempt attempt) throws InterruptedException;
  }

  /** Runs the scripts. */
  @ApplicationScoped
  public static class TestWorker implements Worker<TestJob> {

    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostRunning = new AtomicInteger();

    void script(String name, Script script) {
      scripts.put(name, script);
    }

    List<String> events() {
      return events;
    }

    int mostRunning() {
      return mostRunning.get();
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public Class<TestJob> argumentsType() {
      return TestJob.class;
    }

    @Override
    public Completion work(TestJob job, Attempt attempt) throws InterruptedException {
      mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
      try {
        scripts.getOrDefault(job.name(), nothing -> {}).run(attempt);
        return () -> events.add(job.name() + " done");
      } finally {
        running.decrementAndGet();
      }
    }

    @Override
    public void willTryAgain(TestJob job) {
      events.add(job.name() + " waits again");
    }

    @Override
    public void willFinishLater(TestJob job) {
      events.add(job.name() + " finishes later");
    }

    @Override
    public void gaveUp(TestJob job, JobFailure failure) {
      events.add(job.name() + " gave up: " + failure.code());
    }

    void forget() {
      scripts.clear();
      events.clear();
      mostRunning.set(0);
    }
  }
}
