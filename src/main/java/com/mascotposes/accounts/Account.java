package com.mascotposes.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Somebody who owns mascots and credits. */
@Entity
@Table(name = "account")
public class Account {

  @Id private UUID id;

  private String email;

  private String name;

  private String plan;

  private String role;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "emptied_at")
  private Instant emptiedAt;

  protected Account() {}

  /**
   * @param email as typed; kept in the form of {@link EmailAddress}; unique
   * @param name may be null
   */
  public Account(String email, String name, Instant now) {
    this.id = UUID.randomUUID();
    this.email = EmailAddress.of(email);
    this.name = name;
    this.plan = "free";
    this.role = "user";
    this.createdAt = now;
  }

  public UUID id() {
    return id;
  }

  public String email() {
    return email;
  }

  public String name() {
    return name;
  }

  /** {@code free}, {@code creator}, {@code studio} or {@code agency}. */
  public String plan() {
    return plan;
  }

  /** {@code user} or {@code admin}. */
  public String role() {
    return role;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** May look after the whole installation from now on. */
  public void becomesAdmin() {
    this.role = "admin";
  }

  boolean isAdmin() {
    return role.equals("admin");
  }

  /** Empty for who signs in elsewhere only. */
  public Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  /**
   * @param hash by {@code accounts.passwords}, never the password
   */
  public void takesPassword(String hash) {
    this.passwordHash = hash;
  }

  /** Whether the password is still the one that this account had when it was read earlier. */
  public boolean hasPasswordOf(Account earlier) {
    return Objects.equals(passwordHash, earlier.passwordHash);
  }

  /** Is called something else from now on; null for nothing. */
  public void takesName(String newName) {
    this.name = newName;
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  /** Nobody gets in any more, and nothing here names a person. */
  public void closes(Instant now) {
    this.closedAt = now;
    this.email = id + "@closed.invalid";
    this.name = null;
    this.passwordHash = null;
    this.role = "user";
  }

  /** Nothing is left of it but the ledger. */
  public void isEmpty(Instant now) {
    this.emptiedAt = now;
  }
}
