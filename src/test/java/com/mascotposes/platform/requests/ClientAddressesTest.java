package com.mascotposes.platform.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ClientAddressesTest {

  private final ClientAddresses direct = new ClientAddresses("");
  private final ClientAddresses proxied = new ClientAddresses("10.0.0.0/8, 2001:db8::1");

  @Test
  void noProxyTrusted_headerIsIgnored() {
    assertThat(direct.of("192.0.2.1", "198.51.100.9")).isEqualTo("192.0.2.1");
  }

  @Test
  void behindProxy_headerTellsTheClient() {
    assertThat(proxied.of("10.1.2.3", "198.51.100.9")).isEqualTo("198.51.100.9");
  }

  @Test
  void clientWroteTheHeaderItself_onlyTheProxysPartCounts() {
    assertThat(proxied.of("10.1.2.3", "1.1.1.1, 2.2.2.2, 198.51.100.9")).isEqualTo("198.51.100.9");
  }

  @Test
  void severalTrustedProxies_areWalkedThrough() {
    assertThat(proxied.of("10.1.2.3", "198.51.100.9, 10.7.7.7")).isEqualTo("198.51.100.9");
  }

  @Test
  void strangerWithHeader_staysWhoItIs() {
    assertThat(proxied.of("192.0.2.1", "10.0.0.1, 198.51.100.9")).isEqualTo("192.0.2.1");
  }

  @Test
  void nonsenseInHeader_endsTheWalk() {
    assertThat(proxied.of("10.1.2.3", "198.51.100.9, evil.example.org")).isEqualTo("10.1.2.3");
    assertThat(proxied.of("10.1.2.3", "\r\nfake: line")).isEqualTo("10.1.2.3");
    assertThat(proxied.of("10.1.2.3", ",,,")).isEqualTo("10.1.2.3");
  }

  @Test
  void householdOfVersionSix_isOne() {
    assertThat(direct.of("2001:db8:1:2:3:4:5:6", null))
        .isEqualTo(direct.of("2001:db8:1:2:ffff::1", null))
        .isNotEqualTo(direct.of("2001:db8:1:3::1", null));
  }

  @Test
  void settingThatIsNoRange_isRefused() {
    assertThatThrownBy(() -> new ClientAddresses("proxy.example.org"))
        .hasMessageContaining("proxy.example.org");
    assertThatThrownBy(() -> new ClientAddresses("10.0.0.0/33")).hasMessageContaining("10.0.0.0");
  }
}
