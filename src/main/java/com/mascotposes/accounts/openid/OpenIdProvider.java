package com.mascotposes.accounts.openid;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What the provider tells of itself: its addresses and its keys, asked for once an hour. */
@ApplicationScoped
public class OpenIdProvider {

  private static final Duration FRESH = Duration.ofHours(1);
  private static final Duration LOOK_PAUSE = Duration.ofSeconds(10);

  @Inject OpenIdSettings settings;

  @Inject OpenIdHttp http;

  @Inject Clock clock;

  private volatile Known known;

  /** As read at that time. */
  record Known(String authorize, String token, JWKSet keys, Instant readAt) {}

  /**
   * @throws OpenIdException it does not answer, or not for the issuer of the settings
   */
  Known current() {
    Known mine = known;
    if (mine == null || mine.readAt().plus(FRESH).isBefore(clock.instant())) {
      mine = read();
      known = mine;
    }
    return mine;
  }

  /** The same, asked for anew: somebody came with a key that we do not know. */
  Known renewed() {
    if (known != null && known.readAt().plus(LOOK_PAUSE).isAfter(clock.instant())) {
      return known;
    }
    known = read();
    return known;
  }

  private Known read() {
    JsonObject document = json(http.get(settings.issuer() + "/.well-known/openid-configuration"));
    if (!settings.issuer().equals(document.getString("issuer", "").replaceFirst("/$", ""))) {
      throw OpenIdException.unavailable();
    }
    try {
      return new Known(
          address(document, "authorization_endpoint"),
          address(document, "token_endpoint"),
          JWKSet.parse(http.get(address(document, "jwks_uri"))),
          clock.instant());
    } catch (ParseException e) {
      throw OpenIdException.unavailable();
    }
  }

  private static String address(JsonObject document, String member) {
    String address = document.getString(member, "");
    if (!OpenIdSettings.isTrustworthy(address)) {
      throw OpenIdException.unavailable();
    }
    return address;
  }

  /**
   * @throws OpenIdException not a JSON object
   */
  static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException | IllegalStateException e) {
      throw OpenIdException.unavailable();
    }
  }
}
