package com.mascotposes.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
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

  @Column(name = "created_at")
  private Instant createdAt;

  protected Account() {}

  /**
   * @param email kept in lower case; unique
   * @param name may be null
   */
  public Account(String email, String name, Instant now) {
    this.id = UUID.randomUUID();
    this.email = email.toLowerCase(Locale.ROOT);
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

  /** May look after the whole installation from now on. */
  public void becomesAdmin() {
    this.role = "admin";
  }

  boolean isAdmin() {
    return role.equals("admin");
  }
}
