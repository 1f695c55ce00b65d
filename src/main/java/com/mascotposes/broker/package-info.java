/**
 * The resource adapter {@code poses-broker.rar}: JMS for a server that ships no broker.
 *
 * <p>Start at {@link com.mascotposes.broker.EmbeddedBrokerAdapter}, which {@code META-INF/ra.xml}
 * names. Lives outside the WAR and knows nothing of it: the WAR asks for {@code jms/PosesCF} and
 * {@code jms/PoseJobs} and may meet any other broker behind those names.
 */
package com.mascotposes.broker;
