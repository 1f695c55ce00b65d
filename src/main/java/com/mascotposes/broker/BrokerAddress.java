package com.mascotposes.broker;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where one or several brokers listen, in the words Artemis' resource adapter wants.
 *
 * @param servers never empty; each {@code tcp://host:port}
 */
record BrokerAddress(List<URI> servers) {

  private static final String NETTY =
      "org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnectorFactory";

  /**
   * @param text {@code tcp://host:port}, several separated by commas
   * @throws IllegalArgumentException something else
   */
  static BrokerAddress parse(String text) {
    return new BrokerAddress(
        Arrays.stream(text.split(",")).map(String::trim).map(BrokerAddress::server).toList());
  }

  private static URI server(String text) {
    URI server = URI.create(text);
    if (!"tcp".equals(server.getScheme()) || server.getHost() == null || server.getPort() < 1) {
      throw new IllegalArgumentException("poses.jms.url must be tcp://host:port, not " + text);
    }
    return server;
  }

  String connectorClassNames() {
    return each(server -> NETTY);
  }

  String connectionParameters() {
    return each(server -> "host=" + server.getHost() + ";port=" + server.getPort());
  }

  private String each(Function<URI, String> words) {
    return servers.stream().map(words).collect(Collectors.joining(","));
  }
}
