package com.mascotposes.testkit;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Payara Micro as its adapter starts it, with Arquillian's servlet always found.
 *
 * <p>The adapter reads the servlets from what the server prints, every millisecond, and takes what
 * it sees once the port is there: now and then the list of servlets behind it is still on its way.
 */
public class KnownServletContainer extends PayaraMicroDeployableContainer {

  private static final String SERVLET = "ArquillianServletRunnerEE9";
  private static final String CONTEXT = "/poses";

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    ProtocolMetaData found = super.deploy(archive);
    for (HTTPContext server : found.getContexts(HTTPContext.class)) {
      if (server.getServletByName(SERVLET) == null) {
        server.add(new Servlet(SERVLET, CONTEXT));
      }
    }
    return found;
  }
}
