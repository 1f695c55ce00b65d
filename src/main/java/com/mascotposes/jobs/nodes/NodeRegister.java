package com.mascotposes.jobs.nodes;

import com.mascotposes.jobs.JobSettings;
import com.mascotposes.platform.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Keeps the list of nodes. A run that was silent for a day is forgotten. */
@ApplicationScoped
@Transactional
public class NodeRegister {

  /** A run that said nothing for longer counts as gone: some turns of its timer. */
  private static final String LIVES = "seen_at > now() - interval '30 seconds'";

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @Inject JobSettings settings;

  @Inject Rows rows;

  /** This run lives. */
  public void sayThatWeLive() {
    entities
        .createNativeQuery(
            "insert into node_run (node, run, started_at, seen_at) values (?1, ?2, now(), now())"
                + " on conflict (node, run) do update set seen_at = excluded.seen_at")
        .setParameter(1, settings.node())
        .setParameter(2, settings.owner())
        .executeUpdate();
    entities
        .createNativeQuery("delete from node_run where seen_at < now() - interval '1 day'")
        .executeUpdate();
  }

  /** This run ends in good order. */
  public void sayGoodbye() {
    entities
        .createNativeQuery("delete from node_run where run = ?1")
        .setParameter(1, settings.owner())
        .executeUpdate();
  }

  /** Whether a node of this name was seen in the last day. */
  public boolean isKnown(String node) {
    return !entities
        .createNativeQuery("select 1 from node_run where node = ?1")
        .setParameter(1, node)
        .getResultList()
        .isEmpty();
  }

  /** Whether one of these names is that of a node which lives now. */
  public boolean isAnyAlive(Set<String> names) {
    return all().stream().anyMatch(node -> node.processes() > 0 && names.contains(node.name()));
  }

  /** By name. */
  public List<Node> all() {
    return rows.list(
        "select node, max(started_at) as started_at, max(seen_at) as seen_at,"
            + (" count(*) filter (where " + LIVES + ") as processes,")
            + " sum((select count(*) from job j where j.state = 'running' and j.owner = r.run))"
            + " as running from node_run r group by node order by node",
        row ->
            new Node(
                row.getString("node"),
                Rows.time(row, "started_at"),
                Rows.time(row, "seen_at"),
                row.getInt("processes"),
                row.getInt("running")));
  }
}
