package com.mascotposes.jobs;

import com.mascotposes.platform.problem.ProblemException;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import jakarta.jms.QueueBrowser;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Enumeration;
import java.util.UUID;

/**
 * Messages on the queue: each says that one job waits. The id in it is for an administrator's eyes.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Permits {

  /** A permit that comes before its job's time would be wasted, so it comes a little later. */
  private static final Duration SLACK = Duration.ofMillis(100);

  @Inject
  @JMSConnectionFactory("jms/PosesCF")
  JMSContext messages;

  @Resource(lookup = "jms/PoseJobs")
  Queue queue;

  /**
   * Sends a permit when the surrounding transaction commits.
   *
   * @param delay how long the job waits before it may run; zero for at once
   * @throws ProblemException 503 when the broker does not answer; the transaction rolls back
   */
  public void send(UUID job, Duration delay) {
    long delayMs = delay.isZero() ? 0 : delay.plus(SLACK).toMillis();
    try {
      messages.createProducer().setDeliveryDelay(delayMs).send(queue, job.toString());
    } catch (JMSRuntimeException e) {
      throw brokerDown(e);
    }
  }

  private static ProblemException brokerDown(JMSRuntimeException cause) {
    ProblemException problem =
        new ProblemException(503, "unavailable", "The job queue is briefly unavailable")
            .with("Retry-After", "5");
    problem.initCause(cause);
    return problem;
  }

  /** Permits on the queue, counted up to a limit. */
  public int count(int limit) {
    try (QueueBrowser browser = messages.createBrowser(queue)) {
      int count = 0;
      for (Enumeration<?> all = browser.getEnumeration();
          count < limit && all.hasMoreElements(); ) {
        all.nextElement();
        count++;
      }
      return count;
    } catch (JMSException e) {
      throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
    }
  }
}
