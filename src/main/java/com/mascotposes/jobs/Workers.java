package com.mascotposes.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Finds who does a job's kind of work, and hands over the arguments. */
@ApplicationScoped
public class Workers {

  @Inject @Any Instance<Worker<?>> all;

  /**
   * @throws IllegalStateException this version knows no such kind; the job waits for one that does
   */
  Assignment<?> of(ClaimedJob job) {
    return of(job.kind(), job.arguments());
  }

  Assignment<?> of(String kind, String arguments) {
    return all.stream()
        .filter(worker -> worker.kind().equals(kind))
        .findFirst()
        .map(worker -> Assignment.of(worker, arguments))
        .orElseThrow(() -> new IllegalStateException("no worker for jobs of kind " + kind));
  }

  /** A worker together with the arguments of one job. */
  record Assignment<A extends JobArguments>(Worker<A> worker, A arguments) {

    static <A extends JobArguments> Assignment<A> of(Worker<A> worker, String json) {
      return new Assignment<>(worker, JobQueue.JSON.fromJson(json, worker.argumentsType()));
    }

    Worker.Completion work(Attempt attempt) throws InterruptedException {
      return worker.work(arguments, attempt);
    }

    void willTryAgain() {
      worker.willTryAgain(arguments);
    }

    void gaveUp(JobFailure failure) {
      worker.gaveUp(arguments, failure);
    }
  }
}
