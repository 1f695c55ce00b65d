package com.mascotposes.invariants;

/**
 * Something that must always be true of the stored data, as a query for what breaks it.
 *
 * <p>Each holds at every moment, between any two transactions, so a violation is a defect whenever
 * it is seen.
 */
enum Invariant {
  BALANCE_IS_THE_SUM_OF_ITS_ENTRIES(
      "select c.account_id from credit_account c where c.balance <>"
          + " (select coalesce(sum(e.amount), 0) from ledger_entry e where e.account_id = c.account_id)"),
  EVERY_POSE_WAS_PAID_ONCE(
      "select p.id from pose p where (select count(*) from ledger_entry e"
          + " where e.reference = p.id and e.cause = 'debit') <> 1"),
  FAILED_POSES_ARE_REFUNDED_AND_OTHERS_ARE_NOT(
      "select p.id from pose p where (p.status = 'failed') <> exists (select 1 from ledger_entry e"
          + " where e.reference = p.id and e.cause = 'refund')"),
  REFUNDS_EQUAL_THEIR_DEBITS(
      "select r.id from ledger_entry r where r.cause = 'refund' and not exists"
          + " (select 1 from ledger_entry d where d.reference = r.reference and d.cause = 'debit'"
          + " and d.amount = -r.amount and d.account_id = r.account_id)"),
  NO_JOB_WITHOUT_ITS_POSE(
      "select j.id from job j where j.kind = 'draw-pose'"
          + " and not exists (select 1 from pose p where p.job_id = j.id)"),
  POSE_AND_JOB_END_TOGETHER(
      "select p.id from pose p join job j on j.id = p.job_id"
          + " where (p.status in ('completed', 'failed')) <> (j.state in ('done', 'failed', 'cancelled'))"
          + " or (p.status = 'completed') <> (j.state = 'done')"),
  /**
   * A claim looks at lanes only, so a lane that does not know of a job leaves it without an end.
   */
  EVERY_WAITING_JOB_IS_IN_LINE(
      "select j.id from job j left join job_lane l on l.lane = j.lane where j.state = 'waiting'"
          + " and (l.next_at is null or l.next_at > j.run_after)"),
  EVERY_ORDER_OF_MASCOTS_WAS_PAID_ONCE(
      "select b.id from mascot_batch b where (select count(*) from ledger_entry e"
          + " where e.reference = b.id and e.cause = 'debit') <> 1"),
  ORDERS_THAT_BROUGHT_NO_MASCOT_ARE_REFUNDED_AND_OTHERS_ARE_NOT(
      "select b.id from mascot_batch b where (b.open = 0 and b.delivered = 0) <> exists"
          + " (select 1 from ledger_entry e where e.reference = b.id and e.cause = 'refund')"),
  ORDERS_COUNT_THEIR_MASCOTS(
      "select b.id from mascot_batch b where b.open <> (select count(*) from mascot m"
          + " where m.batch_id = b.id and m.status in ('pending', 'generating'))"
          + " or b.delivered < (select count(*) from mascot m"
          + " where m.batch_id = b.id and m.status = 'completed')"),
  NO_JOB_WITHOUT_ITS_MASCOT(
      "select j.id from job j where j.kind = 'draw-mascot'"
          + " and not exists (select 1 from mascot m where m.id = j.id)"),
  NO_UNFINISHED_MASCOT_WITHOUT_ITS_JOB(
      "select m.id from mascot m where m.status in ('pending', 'generating')"
          + " and not exists (select 1 from job j where j.id = m.id and j.state in ('waiting', 'running'))"),
  MASCOT_AND_JOB_END_TOGETHER(
      "select m.id from mascot m join job j on j.id = m.id"
          + " where (m.status in ('completed', 'failed')) <> (j.state in ('done', 'failed', 'cancelled'))"
          + " or (m.status = 'completed') <> (j.state = 'done')");

  /** Selects the ids of what breaks it. */
  final String violations;

  Invariant(String violations) {
    this.violations = violations;
  }
}
