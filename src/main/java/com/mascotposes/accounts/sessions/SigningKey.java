package com.mascotposes.accounts.sessions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.UUID;

/** A key on the curve P-256 that signs access tokens (ES256). */
@Entity
@Table(name = "signing_key")
public class SigningKey {

  @Id private UUID id;

  private byte[] secret;

  private byte[] open;

  @Column(name = "created_at")
  private Instant createdAt;

  protected SigningKey() {}

  /** A new one. */
  SigningKey(Instant now) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair pair = generator.generateKeyPair();
      this.id = UUID.randomUUID();
      this.secret = pair.getPrivate().getEncoded();
      this.open = pair.getPublic().getEncoded();
      this.createdAt = now;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has P-256", e);
    }
  }

  UUID id() {
    return id;
  }

  Instant createdAt() {
    return createdAt;
  }

  ECPrivateKey privateKey() {
    try {
      return (ECPrivateKey)
          KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(secret));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("signing key " + id + " cannot be read", e);
    }
  }

  ECPublicKey publicKey() {
    try {
      return (ECPublicKey)
          KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(open));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("signing key " + id + " cannot be read", e);
    }
  }
}
