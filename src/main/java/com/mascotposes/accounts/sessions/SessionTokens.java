package com.mascotposes.accounts.sessions;

import com.mascotposes.accounts.Account;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes and reads access tokens: JWTs with the claims of MicroProfile JWT ({@code iss, sub, upn,
 * groups, iat, exp, jti}) and the session's id in {@code sid}, signed with ES256 and nothing else.
 */
@ApplicationScoped
public class SessionTokens {

  private static final String ISSUER = "mascot-poses";
  private static final String SESSION = "sid";
  private static final int LONGEST = 4000;

  @Inject SigningKeys keys;

  @Inject Clock clock;

  /** Whether the text has the form of an access token; API tokens never have. */
  public static boolean looksLikeOne(String text) {
    return text.startsWith("eyJ") && text.chars().filter(each -> each == '.').count() == 2;
  }

  String issue(Session session, Account account, Instant until) {
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .subject(account.id().toString())
            .claim("upn", account.email())
            .claim("groups", List.of(account.role()))
            .claim(SESSION, session.id().toString())
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(clock.instant()))
            .expirationTime(Date.from(until))
            .build();
    return signed(claims);
  }

  private String signed(JWTClaimsSet claims) {
    SigningKey key = keys.current();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(JOSEObjectType.JWT)
            .keyID(key.id().toString())
            .build();
    try {
      SignedJWT token = new SignedJWT(header, claims);
      token.sign(new ECDSASigner(key.privateKey()));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("an access token cannot be signed", e);
    }
  }

  /** The session that the token names; empty when it is not ours, was changed or has expired. */
  Optional<UUID> session(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      SignedJWT token = SignedJWT.parse(text);
      return isOurs(token) ? session(token.getJWTClaimsSet()) : Optional.empty();
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      // Whatever is wrong with it, a token that cannot be read lets nobody in.
      return Optional.empty();
    }
  }

  private boolean isOurs(SignedJWT token) throws JOSEException {
    JWSHeader header = token.getHeader();
    if (!JWSAlgorithm.ES256.equals(header.getAlgorithm()) || header.getKeyID() == null) {
      return false;
    }
    Optional<SigningKey> key = keys.find(UUID.fromString(header.getKeyID()));
    return key.isPresent() && token.verify(new ECDSAVerifier(key.get().publicKey()));
  }

  private Optional<UUID> session(JWTClaimsSet claims) throws ParseException {
    Date expiry = claims.getExpirationTime();
    boolean isGood =
        ISSUER.equals(claims.getIssuer())
            && expiry != null
            && clock.instant().isBefore(expiry.toInstant());
    return isGood ? Optional.of(UUID.fromString(claims.getStringClaim(SESSION))) : Optional.empty();
  }
}
