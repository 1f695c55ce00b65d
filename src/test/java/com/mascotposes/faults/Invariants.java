package com.mascotposes.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What must be true whenever nothing is under way, whatever was killed before: asked of the
 * database, the provider's books and the store, and compared with what designers were told.
 */
final class Invariants {

  private static final Duration STRAY_LIMIT = Duration.ofSeconds(60);

  private static final String POSES_PAID =
      "select count(*) from ledger_entry e where cause = 'debit'"
          + " and not exists (select 1 from mascot_batch where id = e.reference)";

  private final Database database;
  private final ScriptedGemini provider;
  private final ScriptedSupabase store;
  private final List<String> broken = new ArrayList<>();

  private Invariants(Database database, ScriptedGemini provider, ScriptedSupabase store) {
    this.database = database;
    this.provider = provider;
    this.store = store;
  }

  /** Credits, jobs and poses agree; every order ended as its designer was told it would. */
  static void check(
      Database database, ScriptedGemini provider, ScriptedSupabase store, List<Order> orders) {
    Invariants invariants = new Invariants(database, provider, store);
    invariants.money();
    invariants.work();
    invariants.mascots();
    invariants.pictures();
    invariants.picturesOfMascots();
    invariants.strays();
    orders.forEach(invariants::order);
    if (!invariants.broken.isEmpty()) {
      throw new AssertionError(String.join("\n", invariants.broken));
    }
  }

  private void money() {
    none(
        "balance is not the sum of its entries",
        "select account_id, balance from credit_account c where balance <> (select"
            + " coalesce(sum(amount), 0) from ledger_entry e where e.account_id = c.account_id)");
    none(
        "a completed pose without exactly one debit, or with a refund",
        "select id from pose p where status = 'completed' and (1 <> (select count(*) from"
            + " ledger_entry where reference = p.id and cause = 'debit') or 0 <> (select count(*)"
            + " from ledger_entry where reference = p.id and cause = 'refund'))");
    none(
        "a failed pose whose entries do not add up to nothing",
        "select id from pose p where status = 'failed' and (0 <> (select sum(amount) from"
            + " ledger_entry where reference = p.id) or 2 <> (select count(*) from ledger_entry"
            + " where reference = p.id))");
    none(
        "a debit with neither a pose nor a refund",
        "select reference from ledger_entry e where cause = 'debit' and not exists"
            + " (select 1 from pose where id = e.reference) and not exists"
            + " (select 1 from mascot_batch where id = e.reference) and not exists (select 1 from"
            + " ledger_entry where reference = e.reference and cause = 'refund')");
    none(
        "an order of mascots without exactly one debit",
        "select id from mascot_batch b where 1 <> (select count(*) from ledger_entry"
            + " where reference = b.id and cause = 'debit')");
    none(
        "an order of mascots that brought one and was refunded, or none and was not",
        "select id from mascot_batch b where (delivered = 0) <> (1 = (select count(*) from"
            + " ledger_entry where reference = b.id and cause = 'refund'))");
  }

  private void mascots() {
    none(
        "a job without its mascot",
        "select id from job j where kind = 'draw-mascot'"
            + " and not exists (select 1 from mascot where id = j.id)");
    none(
        "a mascot that is not finished",
        "select id, status from mascot where status in ('pending', 'generating')");
    none(
        "a mascot and a job that ended differently",
        "select m.id, m.status, j.state from mascot m join job j on j.id = m.id where"
            + " (m.status = 'completed') <> (j.state = 'done')"
            + " or (m.status = 'failed') <> (j.state in ('failed', 'cancelled'))");
    none(
        "an order that does not count its mascots",
        "select id from mascot_batch b where open <> 0 or delivered <> (select count(*) from mascot"
            + " where batch_id = b.id and status = 'completed')");
    for (List<Object> row :
        database.rows(
            "select id, picture_key from mascot where status = 'completed' and exists"
                + " (select 1 from job where job.id = mascot.id)")) {
      if (store.picture((String) row.get(1)) == null) {
        broken.add("no picture in the store for mascot " + row.get(0));
      }
    }
  }

  private void work() {
    none(
        "a job without a pose",
        "select id from job j where kind = 'draw-pose'"
            + " and not exists (select 1 from pose where job_id = j.id)");
    none(
        "a pose without a job",
        "select id from pose p where not exists (select 1 from job where id = p.job_id)");
    none(
        "a job that still waits or runs",
        "select id, state, attempt, crashes, last_failure from job"
            + " where state in ('waiting', 'running')");
    none(
        "a pose and a job that ended differently",
        "select p.id, p.status, j.state from pose p join job j on j.id = p.job_id where"
            + " (p.status = 'completed') <> (j.state = 'done')"
            + " or (p.status = 'failed') <> (j.state in ('failed', 'cancelled'))");
    none(
        "a request whose outcome is open though its pose has ended",
        "select c.id from provider_call c join pose p on p.job_id = c.job_id"
            + " where c.outcome = 'sent' and p.status in ('completed', 'failed')");
  }

  private void none(String what, String sql) {
    List<List<Object>> rows = database.rows(sql);
    if (!rows.isEmpty()) {
      broken.add(what + ": " + rows);
    }
  }

  private void pictures() {
    for (List<Object> row :
        database.rows(
            "select p.id, p.prompt, p.status, p.picture_key, (select count(*) from provider_call"
                + " where job_id = p.job_id and outcome = 'unknown') from pose p"
                + " where p.prompt like '%ticket%'")) {
      String pose = row.get(0) + " " + row.get(1);
      if ("completed".equals(row.get(2))
          && !KeyedPicture.isDelivered(store.picture((String) row.get(3)))) {
        broken.add("no 512x512 PNG in the store for pose " + pose);
      }
      String ticket = DrawCall.ticketIn((String) row.get(1));
      long explained = 1 + ((Number) row.get(4)).longValue() + provider.insistentRequests(ticket);
      int bought = provider.picturesBought(ticket);
      if (bought > explained) {
        broken.add("%d pictures bought, %d explained, pose %s".formatted(bought, explained, pose));
      }
    }
  }

  private void picturesOfMascots() {
    for (List<Object> row :
        database.rows(
            "select m.prompt, count(distinct m.id), count(c.id) from mascot m left join"
                + " provider_call c on c.job_id = m.id and c.outcome = 'unknown'"
                + " where m.prompt like '%ticket%' group by m.prompt")) {
      String ticket = DrawCall.ticketIn((String) row.get(0));
      long explained =
          ((Number) row.get(1)).longValue()
              + ((Number) row.get(2)).longValue()
              + provider.insistentRequests(ticket);
      int bought = provider.picturesBought(ticket);
      if (bought > explained) {
        broken.add(
            "%d pictures bought, %d explained, mascots %s".formatted(bought, explained, row));
      }
    }
  }

  /**
   * Pictures that no completed pose or mascot shows, because its owner called it off or the node
   * died.
   */
  private void strays() {
    try {
      Await.until("strays are gone", STRAY_LIMIT, () -> strayPictures().isEmpty());
    } catch (AssertionError e) {
      broken.add("in the store, but nobody's: " + strayPictures());
    }
  }

  private Set<String> strayPictures() {
    Set<String> keys = store.keysOfDrawn();
    for (List<Object> row :
        database.rows(
            "select picture_key from pose where status = 'completed'"
                + " union select picture_key from mascot where status = 'completed'")) {
      keys.remove((String) row.get(0));
    }
    return keys;
  }

  /**
   * Monitoring tells what happened, all of it and nothing more, whatever was killed in between; and
   * the product's own checker agrees.
   */
  static void checkMonitoring(Database database, Node node, String adminToken) {
    Api.Answer report = Api.get(node, adminToken, "/admin/invariants");
    assertThat(report.body()).as("the product's own check").contains("\"holds\":true");
    Metrics metrics = Metrics.of(node, adminToken);
    assertThat(metrics.series()).containsKey("poses_invariant_check_age_seconds");
    long ordered = database.number(POSES_PAID);
    boolean deleted = database.number("select count(*) from pose") < ordered;
    Map<String, String> counted =
        Map.of(
            "poses_ordered_total",
            POSES_PAID,
            "poses_ended_total{outcome=\"completed\"}",
            "select count(*) from pose where status = 'completed'",
            "poses_ended_total",
            POSES_PAID,
            "poses_provider_calls_total{provider=\"gemini\",outcome=\"unknown\"}",
            "select count(*) from provider_call where outcome = 'unknown'",
            "poses_provider_calls_total",
            "select count(*) from provider_call where outcome <> 'sent'",
            "poses_credits_total{cause=\"refund\"}",
            "select coalesce(sum(amount), 0) from ledger_entry where cause = 'refund'",
            "poses_credits_total{cause=\"debit\"}",
            "select coalesce(-sum(amount), 0) from ledger_entry where cause = 'debit'",
            "poses_job_ends_total",
            "select count(*) from job where state in ('done', 'failed', 'cancelled')",
            "poses_invariant_violations",
            "select 0");
    counted.forEach(
        (series, sql) -> {
          long rows = database.number(sql);
          long more = deleted && !sql.contains("ledger_entry") ? Long.MAX_VALUE : rows;
          assertThat(metrics.sum(series)).as(series).isBetween(rows, more);
        });
  }

  private void order(Order order) {
    List<List<Object>> found = database.rows(order.wish().rows(), "%" + order.ticket());
    if (!order.isAccepted()) {
      if (order.isSettled() && !found.isEmpty()) {
        broken.add("refused and yet there: " + order + " " + found);
      }
      return;
    }
    UUID told = order.pose().orElseThrow();
    if (found.size() != order.wish().pictures || !found.get(0).get(0).equals(told)) {
      broken.add("accepted, but not exactly what was told: " + order + " " + found);
    } else if (!found.stream().allMatch(row -> order.endsRightly((String) row.get(1)))) {
      broken.add("ended wrongly: " + order + " " + found);
    }
  }
}
