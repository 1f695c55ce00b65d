package com.mascotposes.platform.metrics;

import com.mascotposes.platform.metrics.Metric.Sample;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts in the database, in the transaction of what is counted: a count commits with it or not at
 * all, and counts of all nodes add up.
 *
 * <p>Each count is a row of its own, since a single row for each series would let only one
 * transaction count at a time; {@link #fold} adds old rows up.
 */
@ApplicationScoped
public class Tally {

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  /**
   * Counts one.
   *
   * @param labels a value for each of the counter's labels, in their order
   */
  @Transactional(TxType.MANDATORY)
  public void count(Counter counter, String... labels) {
    add(counter, 1, labels);
  }

  /**
   * Counts several.
   *
   * @param amount 0 or more
   */
  @Transactional(TxType.MANDATORY)
  public void add(Counter counter, long amount, String... labels) {
    if (amount < 0) {
      throw new IllegalArgumentException(counter.name() + " cannot go back by " + amount);
    }
    entities
        .createNativeQuery("insert into tally (counter, series, amount) values (?1, ?2, ?3)")
        .setParameter(1, counter.name())
        .setParameter(2, counter.series(labels))
        .setParameter(3, amount)
        .executeUpdate();
  }

  /** Notes that something took so long; negative durations, of clocks put back, count as none. */
  @Transactional(TxType.MANDATORY)
  public void observe(Histogram histogram, Duration took, String... labels) {
    Duration positive = took.isNegative() ? Duration.ZERO : took;
    count(histogram.times(), histogram.labelsOf(positive, labels));
    add(histogram.milliseconds(), positive.toMillis(), labels);
  }

  /** For counts that belong to no transaction: they get one of their own. */
  @Transactional(TxType.REQUIRES_NEW)
  public void alone(Runnable counting) {
    counting.run();
  }

  /** How often this series was counted. */
  @Transactional
  public long sum(Counter counter, String... labels) {
    return sums(counter).getOrDefault(counter.series(labels), 0L);
  }

  /** All that was observed. */
  @Transactional
  public Metric read(Histogram histogram) {
    return histogram.metric(sums(histogram.times()), sums(histogram.milliseconds()));
  }

  /** All that was counted; a counter without labels that never counted tells 0. */
  @Transactional
  public Metric read(Counter counter) {
    List<Sample> samples = new ArrayList<>();
    sums(counter).forEach((series, sum) -> samples.add(new Sample(series, sum)));
    if (samples.isEmpty() && counter.labels().isEmpty()) {
      samples.add(new Sample("", 0));
    }
    return new Metric(counter.name(), counter.help(), "counter", samples);
  }

  private Map<String, Long> sums(Counter counter) {
    Map<String, Long> sums = new LinkedHashMap<>();
    for (Object row :
        entities
            .createNativeQuery(
                "select series, cast(sum(amount) as bigint) from tally where counter = ?1"
                    + " group by series order by series")
            .setParameter(1, counter.name())
            .getResultList()) {
      Object[] columns = (Object[]) row;
      sums.put((String) columns[0], ((Number) columns[1]).longValue());
    }
    return sums;
  }

  /**
   * Replaces rows by one for each of their series. Any number of nodes may do so at once: rows that
   * another one is adding up are passed over.
   *
   * @param most rows to look at
   * @return how many rows went
   */
  @Transactional(TxType.REQUIRES_NEW)
  public int fold(int most) {
    Number gone =
        (Number)
            entities
                .createNativeQuery(
                    "with old as (delete from tally where id in (select id from tally order by id"
                        + " limit ?1 for update skip locked) returning counter, series, amount),"
                        + " sums as (insert into tally (counter, series, amount)"
                        + " select counter, series, sum(amount) from old group by counter, series"
                        + " returning 1)"
                        + " select (select count(*) from old) - (select count(*) from sums)")
                .setParameter(1, most)
                .getSingleResult();
    return gone.intValue();
  }
}
