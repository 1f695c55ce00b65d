package com.mascotposes.jobs.halts;

import com.mascotposes.platform.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is halted, as the database has it. Halting twice keeps the first; going on twice is one. */
@ApplicationScoped
@Transactional
public class Halts {

  private static final String WORK = "work";
  private static final String INTAKE = "intake";
  private static final String NODE = "node";

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @Inject Rows rows;

  /** No node begins a job any more; those that run end. Whether that is news. */
  public boolean haltWork(UUID accountId, String reason) {
    return halt(WORK, "", accountId, reason);
  }

  public boolean resumeWork() {
    return resume(WORK, "");
  }

  /** Nobody can order any more. Whether that is news. */
  public boolean haltIntake(UUID accountId, String reason) {
    return halt(INTAKE, "", accountId, reason);
  }

  public boolean resumeIntake() {
    return resume(INTAKE, "");
  }

  /** The node begins no job any more; those that run there end. Whether that is news. */
  public boolean haltNode(String node, UUID accountId, String reason) {
    return halt(NODE, node, accountId, reason);
  }

  public boolean resumeNode(String node) {
    return resume(NODE, node);
  }

  private boolean halt(String what, String node, UUID accountId, String reason) {
    return entities
            .createNativeQuery(
                "insert into halt (what, node, since, account_id, reason)"
                    + " values (?1, ?2, now(), ?3, ?4) on conflict do nothing")
            .setParameter(1, what)
            .setParameter(2, node)
            .setParameter(3, accountId)
            .setParameter(4, reason)
            .executeUpdate()
        == 1;
  }

  private boolean resume(String what, String node) {
    return entities
            .createNativeQuery("delete from halt where what = ?1 and node = ?2")
            .setParameter(1, what)
            .setParameter(2, node)
            .executeUpdate()
        == 1;
  }

  /** Whether this node may begin a job now. */
  public boolean isWorkOpen(String node) {
    return isOpen("what = 'work' or (what = 'node' and node = ?1)", node);
  }

  boolean isIntakeOpen() {
    return isOpen("what = ?1", INTAKE);
  }

  private boolean isOpen(String closing, String parameter) {
    return entities
        .createNativeQuery("select 1 from halt where " + closing)
        .setParameter(1, parameter)
        .getResultList()
        .isEmpty();
  }

  public Optional<Halt> ofWork() {
    return find(WORK);
  }

  public Optional<Halt> ofIntake() {
    return find(INTAKE);
  }

  private Optional<Halt> find(String what) {
    return rows
        .list(
            "select since, account_id, reason from halt where what = ?", Halts::halt, List.of(what))
        .stream()
        .findFirst();
  }

  /** The nodes that are halted, by their names. */
  public Map<String, Halt> ofNodes() {
    Map<String, Halt> all = new HashMap<>();
    rows.list(
        "select node, since, account_id, reason from halt where what = 'node'",
        row -> all.put(row.getString("node"), halt(row)));
    return all;
  }

  private static Halt halt(ResultSet row) throws SQLException {
    return new Halt(
        Rows.time(row, "since"), row.getObject("account_id", UUID.class), row.getString("reason"));
  }
}
