package com.mascotposes.invariants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.OptionalDouble;

/** What the last check found, by whichever node; every node tells the same of it. */
@ApplicationScoped
@Transactional
public class CheckRecords {

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  /** One rule and how much breaks it. */
  record Found(String rule, int broken) {}

  @Transactional(TxType.MANDATORY)
  void write(String rule, int broken) {
    entities
        .createNativeQuery(
            "insert into invariant_check (rule, broken, checked_at) values (?1, ?2, now())"
                + " on conflict (rule) do update set broken = excluded.broken,"
                + " checked_at = excluded.checked_at")
        .setParameter(1, rule)
        .setParameter(2, broken)
        .executeUpdate();
  }

  /** Of every rule; none before the first check. */
  List<Found> latest() {
    List<?> rows =
        entities
            .createNativeQuery("select rule, broken from invariant_check order by rule")
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new Found((String) row[0], ((Number) row[1]).intValue()))
        .toList();
  }

  /** Empty before the first check. */
  OptionalDouble ageSeconds() {
    Number age =
        (Number)
            entities
                .createNativeQuery(
                    "select extract(epoch from now() - max(checked_at)) from invariant_check")
                .getSingleResult();
    return age == null ? OptionalDouble.empty() : OptionalDouble.of(age.doubleValue());
  }
}
