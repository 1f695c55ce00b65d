package com.mascotposes.drawings;

import com.mascotposes.providers.Drawing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A picture exactly as it was bought. Kept before anything is done to it; never changed. */
@Entity
@Table(name = "raw_picture")
public class RawPicture {

  @Id
  @Column(name = "call_id")
  private UUID callId;

  @Column(name = "job_id")
  private UUID jobId;

  @Column(name = "media_type")
  private String mediaType;

  private String backdrop;

  private byte[] bytes;

  @Column(name = "created_at")
  private Instant createdAt;

  protected RawPicture() {}

  RawPicture(UUID callId, UUID jobId, Drawing drawing, String backdrop, Instant now) {
    this.callId = callId;
    this.jobId = jobId;
    this.mediaType = drawing.mediaType();
    this.backdrop = backdrop;
    this.bytes = drawing.bytes();
    this.createdAt = now;
  }

  /** The request that brought it. */
  public UUID callId() {
    return callId;
  }

  /** When it was kept. */
  Instant createdAt() {
    return createdAt;
  }

  /** The encoded picture; not copied. */
  byte[] bytes() {
    return bytes;
  }

  /** The colour that was asked for behind the mascot, {@code #RRGGBB}. */
  String backdrop() {
    return backdrop;
  }
}
