package com.mascotposes.jobs.halts;

import com.mascotposes.platform.metrics.Metric;
import com.mascotposes.platform.metrics.MetricSource;
import com.mascotposes.platform.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What monitoring is told about halts, so that none is forgotten. */
@ApplicationScoped
public class HaltMetrics implements MetricSource {

  /** A row for each kind, halted or not: a series that comes and goes cannot be watched. */
  private static final String STANDING =
      "select what, count(since) as halts,"
          + " coalesce(extract(epoch from now() - min(since)), 0) as longest"
          + " from (values ('work'), ('intake'), ('node')) as kind (what)"
          + " left join halt using (what) group by what order by what";

  @Inject Rows rows;

  @Override
  public List<Metric> now() {
    List<Standing> all = rows.list(STANDING, HaltMetrics::standing);
    Metric halts =
        Metric.gauge(
            "poses_halts", "What administrators have halted: work, intake, or how many nodes");
    Metric longest =
        Metric.gauge(
            "poses_halt_longest_seconds",
            "How long the longest of these lasts; 0 when there is none");
    for (Standing each : all) {
      halts = halts.with("what", each.what(), each.halts());
      longest = longest.with("what", each.what(), each.longestSeconds());
    }
    return List.of(halts, longest);
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return new Standing(row.getString("what"), row.getLong("halts"), row.getDouble("longest"));
  }

  private record Standing(String what, long halts, double longestSeconds) {}
}
