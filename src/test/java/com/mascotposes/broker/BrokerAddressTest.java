package com.mascotposes.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerAddressTest {

  @Test
  void twoServers_becomeTwoConnectors() {
    BrokerAddress address = BrokerAddress.parse("tcp://a:61616, tcp://b:61617");

    assertThat(address.connectorClassNames().split(",")).hasSize(2);
    assertThat(address.connectionParameters()).isEqualTo("host=a;port=61616,host=b;port=61617");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a:61616", "http://a:61616", "tcp://a", "tcp://:61616"})
  void somethingElse_isRefused(String text) {
    assertThatThrownBy(() -> BrokerAddress.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
