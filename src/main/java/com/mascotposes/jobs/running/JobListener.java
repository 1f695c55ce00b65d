package com.mascotposes.jobs.running;

import com.mascotposes.jobs.halts.WorkGate;
import com.mascotposes.platform.health.Opening;
import com.mascotposes.platform.persistence.Schema;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.EJB;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/**
 * Takes permits from the queue, two at a time. Without a transaction: the permit is acknowledged
 * when {@code onMessage} returns, and given again when this node dies in between. While this node
 * may not work, its two permits wait here.
 *
 * <p>Brokers spell "two at a time" differently; a property that a server does not know is ignored.
 */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "jms/PoseJobs"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2"),
      @ActivationConfigProperty(propertyName = "endpointPoolMaxSize", propertyValue = "2")
    })
public class JobListener implements MessageListener {

  @EJB Schema schema;

  @Inject Opening opening;

  @Inject WorkGate gate;

  @Inject RunningJobs running;

  @Inject JobPool pool;

  @Override
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void onMessage(Message permit) {
    schema.await();
    try {
      opening.await();
      gate.await(running::isStopping);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the server stops before it could work", e);
    }
    pool.runOne();
  }
}
