package com.mascotposes.blackbox;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** An OpenID provider on loopback, which gives out whatever token it is told to. */
final class ScriptedProvider implements AutoCloseable {

  static final String CLIENT = "mascot-poses-test";

  private final WireMockServer server =
      new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
  private final RSAKey key = newKey("key-1");
  private final RSAKey strangersKey = newKey("key-1");

  ScriptedProvider() {
    server.start();
    server.stubFor(
        get(urlEqualTo("/.well-known/openid-configuration"))
            .willReturn(
                okJson(
                    """
                    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize",
                     "token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys"}
                    """
                        .formatted(url()))));
    server.stubFor(
        get(urlEqualTo("/keys")).willReturn(okJson(new JWKSet(key.toPublicJWK()).toString(true))));
  }

  private static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.port();
  }

  /** What a good token says of this person. */
  JWTClaimsSet.Builder claims(String subject, String email, String nonce) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(url())
        .audience(CLIENT)
        .subject(subject)
        .claim("email", email)
        .claim("email_verified", true)
        .claim("name", "Ann of " + subject)
        .claim("nonce", nonce)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)));
  }

  void gives(JWTClaimsSet claims) {
    gives(signed(claims, JWSAlgorithm.RS256, rsa(key)));
  }

  void givesSignedByAStranger(JWTClaimsSet claims) {
    gives(signed(claims, JWSAlgorithm.RS256, rsa(strangersKey)));
  }

  void givesUnsigned(JWTClaimsSet claims) {
    gives(new PlainJWT(claims).serialize());
  }

  /** Signed with what everybody knows: the public key as a shared secret. */
  void givesSignedByThePublicKey(JWTClaimsSet claims) {
    try {
      gives(signed(claims, JWSAlgorithm.HS256, new MACSigner(key.toRSAPublicKey().getEncoded())));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWSSigner rsa(RSAKey key) {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) {
    try {
      SignedJWT token =
          new SignedJWT(new JWSHeader.Builder(algorithm).keyID("key-1").build(), claims);
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void gives(String idToken) {
    server.stubFor(
        post(urlEqualTo("/token")).willReturn(okJson("{\"id_token\":\"" + idToken + "\"}")));
  }

  /** The bodies of the requests for tokens, latest last. */
  List<String> tokenRequests() {
    return server.findAll(postRequestedFor(urlEqualTo("/token"))).stream()
        .map(request -> request.getBodyAsString())
        .toList();
  }

  @Override
  public void close() {
    server.stop();
  }
}
