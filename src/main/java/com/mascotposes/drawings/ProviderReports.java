package com.mascotposes.drawings;

import com.mascotposes.drawings.ProviderReport.FailedCall;
import com.mascotposes.drawings.ProviderReport.LastHour;
import com.mascotposes.jobs.JobSettings;
import com.mascotposes.platform.persistence.Rows;
import com.mascotposes.providers.ImageProvider;
import com.mascotposes.providers.ImageProviders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Gathers what is known about the provider that draws: never by asking it. */
@ApplicationScoped
public class ProviderReports {

  static final int MOST_ERRORS = 20;

  private static final String LAST_HOUR =
      "select count(*) filter (where outcome <> 'sent') as calls,"
          + " count(*) filter (where outcome = 'picture') as pictures,"
          + " count(*) filter (where outcome = 'unknown') as unknown,"
          + " avg(case outcome when 'sent' then null when 'picture' then 1.0 else 0.0 end) as share,"
          + " percentile_cont(0.5) within group (order by extract(epoch from answered_at - sent_at))"
          + " filter (where outcome = 'picture') as median"
          + " from provider_call where sent_at > now() - interval '1 hour' and provider = ?";

  private static final String LAST_ERRORS =
      "select job_id, attempt, provider, outcome, detail, sent_at from provider_call"
          + " where outcome not in ('sent', 'picture') and sent_at > now() - interval '7 days'"
          + " order by sent_at desc limit "
          + MOST_ERRORS;

  @Inject ImageProviders providers;

  @Inject JobSettings node;

  @Inject Rows rows;

  ProviderReport now() {
    ImageProvider provider = providers.active();
    return new ProviderReport(
        provider.name(),
        node.node(),
        provider.pictureUsd(),
        provider.state(),
        lastHour(provider.name()),
        lastErrors());
  }

  private LastHour lastHour(String provider) {
    return rows.list(
            LAST_HOUR,
            row ->
                new LastHour(
                    row.getLong("calls"),
                    row.getLong("pictures"),
                    row.getLong("unknown"),
                    Rows.number(row, "share"),
                    Rows.number(row, "median")),
            List.of(provider))
        .get(0);
  }

  private List<FailedCall> lastErrors() {
    return rows.list(
        LAST_ERRORS,
        row ->
            new FailedCall(
                row.getObject("job_id", UUID.class),
                row.getInt("attempt"),
                row.getString("provider"),
                row.getString("outcome"),
                row.getString("detail"),
                Rows.time(row, "sent_at")));
  }
}
