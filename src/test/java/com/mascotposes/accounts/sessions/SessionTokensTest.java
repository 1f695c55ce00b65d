package com.mascotposes.accounts.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.accounts.Account;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTokensTest {

  private Instant now = Instant.parse("2026-11-22T10:00:00Z");
  private final InMemoryKeys database = new InMemoryKeys();
  private final SessionSettings settings = new SessionSettings();
  private final SessionTokens tokens = new SessionTokens();
  private final Account account = new Account("ann@example.org", "Ann", now);
  private final Session session =
      new Session(account.id(), Session.Way.PASSWORD, null, now, now.plus(Duration.ofDays(30)));

  @BeforeEach
  void wire() {
    settings.length = Duration.ofDays(30);
    settings.access = Duration.ofDays(1);
    settings.keys = Duration.ofDays(30);
    tokens.clock = new TestClock();
    tokens.keys = node();
  }

  @Test
  void ownToken_namesItsSession() {
    assertThat(tokens.session(issued())).contains(session.id());
  }

  @Test
  void token_hasTheClaimsOfMicroProfile() throws Exception {
    JWTClaimsSet claims = SignedJWT.parse(issued()).getJWTClaimsSet();

    assertThat(claims.getClaims()).containsKeys("iss", "sub", "upn", "groups", "iat", "exp", "jti");
    assertThat(claims.getSubject()).isEqualTo(account.id().toString());
    assertThat(claims.getStringListClaim("groups")).containsExactly("user");
  }

  @Test
  void expiredToken_letsNobodyIn() {
    String token = issued();

    now = now.plus(Duration.ofHours(1));

    assertThat(tokens.session(token)).isEmpty();
  }

  @Test
  void changedClaims_letNobodyIn() {
    String[] parts = issued().split("\\.");
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    String forged = claims.replace("\"user\"", "\"admin\"");

    assertThat(forged).isNotEqualTo(claims);
    assertThat(tokens.session(parts[0] + "." + base64(forged) + "." + parts[2])).isEmpty();
  }

  @Test
  void noAlgorithm_letsNobodyIn() {
    String[] parts = issued().split("\\.");
    String header = "{\"alg\":\"none\",\"kid\":\"" + database.kept.get(0).id() + "\"}";

    assertThat(tokens.session(base64(header) + "." + parts[1] + ".")).isEmpty();
    assertThat(tokens.session(base64(header) + "." + parts[1] + "." + parts[2])).isEmpty();
  }

  @Test
  void signedWithThePublicKeyAsSecret_letsNobodyIn() throws Exception {
    issued();
    SigningKey key = database.kept.get(0);
    SignedJWT forged =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.id().toString()).build(), claims());
    forged.sign(new MACSigner(key.publicKey().getEncoded()));

    assertThat(tokens.session(forged.serialize())).isEmpty();
  }

  @Test
  void signatureOfZeros_letsNobodyIn() {
    String[] parts = issued().split("\\.");
    String zeros = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[64]);

    assertThat(tokens.session(parts[0] + "." + parts[1] + "." + zeros)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"eyJ..", "eyJhbGciOiJFUzI1NiJ9.e30.x", "eyJ9.eyJ9.eyJ9", "eyJ\u0000.a.b"})
  void nonsense_letsNobodyIn(String text) {
    assertThat(tokens.session(text)).isEmpty();
  }

  @Test
  void keyRotated_signsNobodyOut() {
    String before = issued();

    tokens.keys.rotate();
    String after = issued();

    assertThat(tokens.session(before)).contains(session.id());
    assertThat(tokens.session(after)).contains(session.id());
    assertThat(keyOf(after)).isNotEqualTo(keyOf(before));
  }

  @Test
  void keyServedItsTime_anotherTakesOver() {
    String before = keyOf(issued());

    now = now.plus(Duration.ofDays(31));

    assertThat(keyOf(issued())).isNotEqualTo(before);
  }

  @Test
  void keyOfAnotherNode_isFound() {
    tokens.session(issued());
    SessionTokens other = new SessionTokens();
    other.clock = tokens.clock;
    other.keys = node();
    other.keys.rotate();
    now = now.plus(Duration.ofSeconds(6));

    assertThat(tokens.session(other.issue(session, account, now.plusSeconds(60))))
        .contains(session.id());
  }

  @Test
  void madeUpKeyIds_doNotStormTheDatabase() {
    String header = base64("{\"alg\":\"ES256\",\"kid\":\"" + UUID.randomUUID() + "\"}");
    issued();
    int before = database.reads;

    for (int i = 0; i < 100; i++) {
      tokens.session(header + ".e30." + base64("x".repeat(64)));
    }

    assertThat(database.reads - before).isLessThanOrEqualTo(1);
  }

  private String issued() {
    return tokens.issue(session, account, now.plus(Duration.ofHours(1)));
  }

  private JWTClaimsSet claims() {
    return new JWTClaimsSet.Builder()
        .issuer("mascot-poses")
        .claim("sid", session.id().toString())
        .expirationTime(Date.from(now.plusSeconds(60)))
        .build();
  }

  private static String keyOf(String token) {
    try {
      return SignedJWT.parse(token).getHeader().getKeyID();
    } catch (java.text.ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private SigningKeys node() {
    SigningKeys keys = new SigningKeys();
    keys.repository = database;
    keys.settings = settings;
    keys.clock = new TestClock();
    return keys;
  }

  private final class TestClock extends Clock {

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private final class InMemoryKeys extends SigningKeyRepository {

    private final List<SigningKey> kept = new ArrayList<>();
    private int reads;

    @Override
    public List<SigningKey> all() {
      reads++;
      return List.copyOf(kept);
    }

    @Override
    public List<SigningKey> renew(Instant notBefore, Instant useless) {
      kept.sort(Comparator.comparing(SigningKey::createdAt).reversed());
      if (kept.isEmpty() || !kept.get(0).createdAt().isAfter(notBefore)) {
        kept.add(0, new SigningKey(now));
      }
      kept.removeIf(key -> key.createdAt().isBefore(useless));
      return List.copyOf(kept);
    }
  }
}
