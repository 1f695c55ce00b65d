package com.mascotposes.platform.limits;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much an account and an address may ask. A designer who orders fifty poses and looks at each
 * of them every three seconds makes a thousand requests a minute, and half a dozen designers may
 * share one office's address.
 */
@ApplicationScoped
public class LimitSettings {

  private static final int HANDFUL = 20;

  @Inject
  @ConfigProperty(name = "poses.limits.enabled")
  boolean enabled;

  @Inject
  @ConfigProperty(name = "poses.limits.reads.burst")
  int readsBurst;

  @Inject
  @ConfigProperty(name = "poses.limits.reads.minute")
  int readsPerMinute;

  @Inject
  @ConfigProperty(name = "poses.limits.writes.burst")
  int writesBurst;

  @Inject
  @ConfigProperty(name = "poses.limits.writes.minute")
  int writesPerMinute;

  @Inject
  @ConfigProperty(name = "poses.limits.address.burst")
  int addressBurst;

  @Inject
  @ConfigProperty(name = "poses.limits.address.minute")
  int addressPerMinute;

  private Allowance reads;
  private Allowance writes;
  private Allowance address;

  @PostConstruct
  void check() {
    reads = new Allowance("reads", readsBurst, readsPerMinute, Math.min(HANDFUL, readsBurst));
    writes = new Allowance("writes", writesBurst, writesPerMinute, 1);
    address =
        new Allowance("address", addressBurst, addressPerMinute, Math.min(HANDFUL, addressBurst));
  }

  public boolean isEnabled() {
    return enabled;
  }

  /** Of an account, for looking. */
  public Allowance reads() {
    return reads;
  }

  /** Of an account, for everything that changes, costs or makes something. */
  public Allowance writes() {
    return writes;
  }

  /** Of an address, for all requests to the API, signed in or not. */
  public Allowance address() {
    return address;
  }
}
