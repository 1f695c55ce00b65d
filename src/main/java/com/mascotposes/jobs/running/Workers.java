package com.mascotposes.jobs.running;

import com.mascotposes.jobs.Attempt;
import com.mascotposes.jobs.JobArguments;
import com.mascotposes.jobs.JobFailure;
import com.mascotposes.jobs.JobQueue;
import com.mascotposes.jobs.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds who does a job's kind of work, and hands over the arguments. */
@ApplicationScoped
public class Workers {

  @Inject @Any Instance<Worker<?>> all;

  /**
   * @throws IllegalStateException this version knows no such kind; the job waits for one that does
   */
  public Assignment<?> of(ClaimedJob job) {
    return of(job.kind(), job.arguments());
  }

  public Assignment<?> of(String kind, String arguments) {
    return workerFor(kind)
        .map(worker -> Assignment.of(worker, arguments))
        .orElseThrow(() -> new IllegalStateException("no worker for jobs of kind " + kind));
  }

  private Optional<Worker<?>> workerFor(String kind) {
    return all.stream().filter(worker -> worker.kind().equals(kind)).findFirst();
  }

  /** Whether this version knows this kind of work; another one beside it may know more. */
  public boolean know(String kind) {
    return workerFor(kind).isPresent();
  }

  /** A worker together with the arguments of one job. */
  public record Assignment<A extends JobArguments>(Worker<A> worker, A arguments) {

    static <A extends JobArguments> Assignment<A> of(Worker<A> worker, String json) {
      return new Assignment<>(worker, JobQueue.JSON.fromJson(json, worker.argumentsType()));
    }

    Worker.Completion work(Attempt attempt) throws InterruptedException {
      return worker.work(arguments, attempt);
    }

    public void willTryAgain() {
      worker.willTryAgain(arguments);
    }

    void willFinishLater() {
      worker.willFinishLater(arguments);
    }

    public void gaveUp(JobFailure failure) {
      worker.gaveUp(arguments, failure);
    }
  }
}
