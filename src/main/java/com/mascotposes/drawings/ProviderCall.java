package com.mascotposes.drawings;

import com.mascotposes.jobs.Attempt;
import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.Drawing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * One request to a provider, written before it is sent. What it cost stands here too, so that each
 * picture's price can be told.
 */
@Entity
@Table(name = "provider_call")
public class ProviderCall {

  /** What came of a request. */
  enum Outcome {
    /** Sent; no answer yet. After a crash this is all that is known: it may have been billed. */
    SENT,
    /** A picture came and is kept. Billed. */
    PICTURE,
    /** Refused by the provider's rules. */
    REFUSED,
    /** Answered without a usable picture. */
    NO_PICTURE,
    /** Not taken: overloaded, out of quota, out of reach. Not billed. */
    UNAVAILABLE,
    /** Not taken: key, model or address is wrong. Not billed. */
    MISCONFIGURED,
    /** Sent, and no complete answer came back: it may have been billed. */
    UNKNOWN;

    String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Id private UUID id;

  @Column(name = "job_id")
  private UUID jobId;

  private int attempt;

  private String provider;

  private String backdrop;

  private boolean insist;

  private String outcome;

  private String detail;

  private String model;

  @Column(name = "response_id")
  private String responseId;

  @Column(name = "prompt_tokens")
  private int promptTokens;

  @Column(name = "output_tokens")
  private int outputTokens;

  @Column(name = "thought_tokens")
  private int thoughtTokens;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected ProviderCall() {}

  ProviderCall(Attempt attempt, String provider, DrawRequest request, Instant now) {
    this.id = UUID.randomUUID();
    this.jobId = attempt.jobId();
    this.attempt = attempt.number();
    this.provider = provider;
    this.backdrop = request.backdrop();
    this.insist = request.insist();
    this.outcome = Outcome.SENT.text();
    this.sentAt = now;
  }

  void brought(Drawing drawing, Instant now) {
    ended(Outcome.PICTURE, null, now);
    this.model = drawing.model();
    this.responseId = drawing.responseId();
    this.promptTokens = drawing.usage().promptTokens();
    this.outputTokens = drawing.usage().outputTokens();
    this.thoughtTokens = drawing.usage().thoughtTokens();
  }

  /**
   * @param detail what the provider said, in words; may be null
   */
  void ended(Outcome outcome, String detail, Instant now) {
    this.outcome = outcome.text();
    this.detail = detail;
    this.answeredAt = now.isBefore(sentAt) ? sentAt : now;
  }

  int attempt() {
    return attempt;
  }

  String provider() {
    return provider;
  }

  /** Null unless a picture came. */
  String model() {
    return model;
  }

  String outcome() {
    return outcome;
  }

  /** What the provider said, in words; may be null. */
  String detail() {
    return detail;
  }

  boolean insist() {
    return insist;
  }

  Instant sentAt() {
    return sentAt;
  }

  /** Null while no answer has come. */
  Instant answeredAt() {
    return answeredAt;
  }

  int promptTokens() {
    return promptTokens;
  }

  int outputTokens() {
    return outputTokens;
  }

  int thoughtTokens() {
    return thoughtTokens;
  }

  UUID id() {
    return id;
  }
}
