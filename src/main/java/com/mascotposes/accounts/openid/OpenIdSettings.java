package com.mascotposes.accounts.openid;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which provider, and who we are there. */
@ApplicationScoped
public class OpenIdSettings {

  @Inject
  @ConfigProperty(name = "poses.openid.issuer")
  Optional<String> issuer;

  @Inject
  @ConfigProperty(name = "poses.openid.client.id")
  Optional<String> clientId;

  @Inject
  @ConfigProperty(name = "poses.openid.client.secret")
  Optional<String> clientSecret;

  @Inject
  @ConfigProperty(name = "poses.openid.label")
  String label;

  @Inject
  @ConfigProperty(name = "poses.public.url", defaultValue = "http://localhost:8080")
  String publicUrl;

  @PostConstruct
  void check() {
    if (issuer.isPresent() && (clientId.isEmpty() || !isTrustworthy(issuer.get()))) {
      throw new IllegalArgumentException(
          "poses.openid.issuer is \"%s\" but must be an https address, with poses.openid.client.id"
              .formatted(issuer.get()));
    }
  }

  /** Over plain http anybody on the way could sign in as anybody, but for this very machine. */
  static boolean isTrustworthy(String address) {
    URI uri = URI.create(address);
    return "https".equals(uri.getScheme())
        || ("http".equals(uri.getScheme())
            && ("localhost".equals(uri.getHost()) || "127.0.0.1".equals(uri.getHost())));
  }

  boolean isOn() {
    return issuer.isPresent();
  }

  /** Without a slash at the end. */
  String issuer() {
    return issuer.orElseThrow().replaceFirst("/$", "");
  }

  String clientId() {
    return clientId.orElseThrow();
  }

  Optional<String> clientSecret() {
    return clientSecret;
  }

  /** What the button says. */
  String label() {
    return label;
  }

  /** Where the provider sends people back to. */
  String redirectUri() {
    return publicUrl.replaceFirst("/+$", "") + "/sign-in/";
  }
}
