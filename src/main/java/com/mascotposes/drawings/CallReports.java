package com.mascotposes.drawings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Tells what was asked of providers for a job, and what it cost. */
@ApplicationScoped
public class CallReports {

  @Inject DrawingRepository drawings;

  @Inject DrawingPrices prices;

  /** The requests of one job, oldest first: at most {@value CallHistory#MOST}. */
  public List<CallReport> of(UUID jobId) {
    return drawings.calls(jobId, CallHistory.MOST).stream().map(this::report).toList();
  }

  private CallReport report(ProviderCall call) {
    return CallReport.of(
        call, prices.of(call.promptTokens(), call.outputTokens(), call.thoughtTokens()));
  }
}
