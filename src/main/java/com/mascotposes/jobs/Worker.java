package com.mascotposes.jobs;

/**
 * Does one kind of work. A new kind of job is a new pair of arguments and worker in its own room.
 *
 * @param <A> the arguments it understands
 */
public interface Worker<A extends JobArguments> {

  /** The kind of the arguments. */
  String kind();

  Class<A> argumentsType();

  /**
   * Does the work, on a job thread and outside any transaction, for up to the job's timeout.
   *
   * <p>May run again for the same arguments after a failure or a crash, so it must find what an
   * earlier run has already achieved. Whatever it writes on the way goes through {@link
   * Attempt#write}.
   *
   * @return what to write in the transaction that ends the job
   * @throws GiveUpException another attempt cannot help
   * @throws TryLaterException another attempt may help, perhaps not before some time
   * @throws InterruptedException the job was abandoned
   */
  Completion work(A arguments, Attempt attempt) throws InterruptedException;

  /** The job waits for another attempt; called in the transaction that makes it wait. */
  void willTryAgain(A arguments);

  /**
   * The job waits until something else is back, as {@link TryLaterException#waiting} has it; called
   * in the transaction that makes it wait.
   */
  void willFinishLater(A arguments);

  /**
   * The job ends without a result; called in the transaction that ends it.
   *
   * @param failure why, in a code and in words
   */
  void gaveUp(A arguments, JobFailure failure);

  /** The last writes of a job that succeeded. */
  @FunctionalInterface
  interface Completion {
    void write();

    /**
     * The job was taken away before they could be made, or called off: what the work left outside
     * the database may be wanted by nobody. Another worker may have come to the same result.
     */
    default void comesTooLate() {}
  }
}
