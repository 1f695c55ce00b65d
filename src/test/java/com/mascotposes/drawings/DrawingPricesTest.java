package com.mascotposes.drawings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DrawingPricesTest {

  private final DrawingPrices prices = new DrawingPrices();

  @BeforeEach
  void asShipped() {
    prices.prompt = new BigDecimal("1.50");
    prices.output = new BigDecimal("30");
    prices.thought = new BigDecimal("7.50");
  }

  /** The vendor's list price of one 1K picture is about $0.034. */
  @Test
  void pictureOf1K_costsWhatThePriceListSays() {
    assertThat(prices.of(0, 1120, 0)).isEqualByComparingTo("0.0336");
  }

  @Test
  void everyTokenCounts() {
    assertThat(prices.of(1_000_000, 1_000_000, 1_000_000)).isEqualByComparingTo("39");
    assertThat(prices.of(1, 0, 0)).isEqualByComparingTo("0.000002");
    assertThat(prices.of(0, 0, 0)).isZero();
  }
}
