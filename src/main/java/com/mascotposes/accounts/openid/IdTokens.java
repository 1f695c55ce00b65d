package com.mascotposes.accounts.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Reads the provider's word on who somebody is, and believes it only if all of it is right. */
@ApplicationScoped
public class IdTokens {

  /** Signatures by a key pair only: anybody could make one with a shared or a public key. */
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

  private static final Duration SKEW = Duration.ofMinutes(2);

  @Inject OpenIdSettings settings;

  @Inject OpenIdProvider provider;

  @Inject Clock clock;

  /**
   * Who somebody is.
   *
   * @param email null unless the provider says that it has checked it
   * @param name may be null
   */
  public record Person(String subject, String email, String name) {}

  /**
   * @param nonce that this very attempt was begun with
   * @throws OpenIdException anything about the token is wrong
   */
  Person read(String text, String nonce) {
    try {
      SignedJWT token = SignedJWT.parse(text);
      if (!isSigned(token)) {
        throw OpenIdException.refused("its signature is wrong");
      }
      JWTClaimsSet claims = token.getJWTClaimsSet();
      check(claims, nonce);
      return person(claims);
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      throw OpenIdException.refused("its token cannot be read");
    }
  }

  private boolean isSigned(SignedJWT token) throws JOSEException {
    if (!ALGORITHMS.contains(token.getHeader().getAlgorithm())) {
      return false;
    }
    String id = token.getHeader().getKeyID();
    JWK key = provider.current().keys().getKeyByKeyId(id);
    if (key == null) {
      key = provider.renewed().keys().getKeyByKeyId(id);
    }
    return key != null && token.verify(verifier(key));
  }

  private static JWSVerifier verifier(JWK key) throws JOSEException {
    if (key instanceof RSAKey rsa) {
      return new RSASSAVerifier(rsa);
    } else if (key instanceof ECKey ec) {
      return new ECDSAVerifier(ec);
    }
    throw new JOSEException("a key of an unknown kind");
  }

  private void check(JWTClaimsSet claims, String nonce) throws ParseException {
    Instant now = clock.instant();
    demand(settings.issuer().equals(slashless(claims.getIssuer())), "it is of another provider");
    demand(claims.getAudience().contains(settings.clientId()), "it is for somebody else");
    String party = claims.getStringClaim("azp");
    demand(party == null || party.equals(settings.clientId()), "it is for somebody else");
    demand(claims.getAudience().size() == 1 || party != null, "it is for several");
    demand(
        claims.getExpirationTime() != null
            && now.isBefore(claims.getExpirationTime().toInstant().plus(SKEW)),
        "it has expired");
    demand(
        claims.getIssueTime() == null || claims.getIssueTime().toInstant().isBefore(now.plus(SKEW)),
        "it is from the future");
    demand(nonce.equals(claims.getStringClaim("nonce")), "it is of another attempt");
    demand(claims.getSubject() != null && claims.getSubject().length() <= 255, "it names nobody");
  }

  private static String slashless(String issuer) {
    return issuer == null ? "" : issuer.replaceFirst("/$", "");
  }

  private static void demand(boolean condition, String otherwise) {
    if (!condition) {
      throw OpenIdException.refused(otherwise);
    }
  }

  private static Person person(JWTClaimsSet claims) throws ParseException {
    boolean isChecked = Boolean.parseBoolean(String.valueOf(claims.getClaim("email_verified")));
    return new Person(
        claims.getSubject(),
        isChecked ? claims.getStringClaim("email") : null,
        claims.getStringClaim("name"));
  }
}
