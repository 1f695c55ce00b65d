package com.mascotposes.drawings;

import com.mascotposes.platform.settings.SettingRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a request cost, from the tokens that its provider counted and the prices of the settings, in
 * US dollars. Nobody bills by it: it tells an administrator what the work comes to.
 */
@ApplicationScoped
public class DrawingPrices {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final int DIGITS = 6;

  @Inject
  @ConfigProperty(name = "poses.price.prompt")
  BigDecimal prompt;

  @Inject
  @ConfigProperty(name = "poses.price.output")
  BigDecimal output;

  @Inject
  @ConfigProperty(name = "poses.price.thought")
  BigDecimal thought;

  /**
   * @throws IllegalArgumentException a price cannot be right
   */
  void check() {
    SettingRange.demand("poses.price.prompt", prompt, BigDecimal.ZERO, MILLION);
    SettingRange.demand("poses.price.output", output, BigDecimal.ZERO, MILLION);
    SettingRange.demand("poses.price.thought", thought, BigDecimal.ZERO, MILLION);
  }

  /** Of one request or many; 0 when their provider counted nothing. */
  BigDecimal of(long promptTokens, long outputTokens, long thoughtTokens) {
    return price(prompt, promptTokens)
        .add(price(output, outputTokens))
        .add(price(thought, thoughtTokens))
        .divide(MILLION, DIGITS, RoundingMode.HALF_UP);
  }

  private static BigDecimal price(BigDecimal perMillion, long tokens) {
    return perMillion.multiply(BigDecimal.valueOf(tokens));
  }
}
