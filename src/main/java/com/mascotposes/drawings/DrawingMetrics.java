package com.mascotposes.drawings;

import com.mascotposes.platform.metrics.Counter;
import com.mascotposes.platform.metrics.Histogram;
import com.mascotposes.platform.metrics.Metric;
import com.mascotposes.platform.metrics.MetricSource;
import com.mascotposes.platform.metrics.Tally;
import com.mascotposes.providers.ImageProvider;
import com.mascotposes.providers.ImageProviders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What monitoring is told about requests to providers. */
@ApplicationScoped
public class DrawingMetrics implements MetricSource {

  static final Counter CALLS =
      Counter.of(
          "poses_provider_calls_total",
          "Requests to image providers by what came of them; unknown: sent, never answered in full,"
              + " perhaps billed",
          "provider",
          "outcome");

  static final Counter HELD_BACK =
      Counter.of(
          "poses_provider_held_back_total",
          "Requests not sent, because the provider failed too often and is given a rest",
          "provider");

  static final Counter TOKENS =
      Counter.of(
          "poses_provider_tokens_total",
          "Tokens as the providers counted them: prompt, output, thought",
          "provider",
          "kind");

  static final Histogram DURATION =
      Histogram.of(
          "poses_provider_call_duration_seconds",
          "From a request to a provider to its answer, whatever that was",
          List.of(0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 40.0, 80.0, 200.0),
          "provider");

  @Inject Tally tally;

  @Inject ImageProviders providers;

  @Inject DrawingPrices prices;

  @Inject DrawingRepository drawings;

  @Override
  public List<Metric> now() {
    return List.of(
        tally.read(CALLS),
        tally.read(HELD_BACK),
        tally.read(TOKENS),
        tally.read(DURATION),
        unstored(),
        paid(),
        atRisk());
  }

  private Metric paid() {
    Metric usd =
        Metric.gauge("poses_provider_paid_usd", "What the counted tokens cost, at today's prices");
    for (ImageProvider provider : providers.all()) {
      usd =
          usd.with(
              "provider",
              provider.name(),
              prices
                  .of(
                      tokens(provider, "prompt"),
                      tokens(provider, "output"),
                      tokens(provider, "thought"))
                  .doubleValue());
    }
    return usd;
  }

  private long tokens(ImageProvider provider, String kind) {
    return tally.sum(TOKENS, provider.name(), kind);
  }

  private Metric unstored() {
    return Metric.gauge(
            "poses_pictures_unstored",
            "Bought pictures that wait for their store; from "
                + StorePatience.MOST_UNSTORED
                + " on nothing is bought")
        .with(drawings.unstored());
  }

  private Metric atRisk() {
    Metric usd =
        Metric.gauge(
            "poses_provider_at_risk_usd",
            "What requests of unknown outcome cost if each was billed as one picture");
    for (ImageProvider provider : providers.all()) {
      usd =
          usd.with(
              "provider",
              provider.name(),
              tally.sum(CALLS, provider.name(), "unknown") * provider.pictureUsd());
    }
    return usd;
  }
}
