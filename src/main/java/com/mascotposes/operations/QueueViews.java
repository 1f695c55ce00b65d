package com.mascotposes.operations;

import com.mascotposes.jobs.facts.QueueFacts;
import com.mascotposes.jobs.halts.Halt;
import com.mascotposes.jobs.halts.Halts;
import com.mascotposes.jobs.nodes.Node;
import com.mascotposes.jobs.nodes.NodeRegister;
import com.mascotposes.operations.QueueView.LaneView;
import com.mascotposes.operations.QueueView.NodeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows the queue with the names of whose it is. */
@ApplicationScoped
public class QueueViews {

  @Inject QueueFacts facts;

  @Inject Halts halts;

  @Inject NodeRegister register;

  @Inject AccountDirectory accounts;

  @Inject Clock clock;

  QueueView now() {
    List<QueueFacts.Lane> lanes = facts.longestLanes(Operations.MOST_LANES);
    Halt work = halts.ofWork().orElse(null);
    Halt intake = halts.ofIntake().orElse(null);
    Map<String, Halt> drained = halts.ofNodes();
    List<UUID> people = new ArrayList<>(lanes.stream().map(QueueFacts.Lane::lane).toList());
    Stream.concat(Stream.of(work, intake), drained.values().stream())
        .filter(halt -> halt != null)
        .forEach(halt -> people.add(halt.accountId()));
    Map<UUID, String> emails = accounts.emails(people);
    return new QueueView(
        clock.instant(),
        facts.counts(),
        view(work, emails),
        view(intake, emails),
        lanes.stream().map(lane -> view(lane, emails)).toList(),
        nodes(drained, emails));
  }

  private List<NodeView> nodes(Map<String, Halt> drained, Map<UUID, String> emails) {
    List<NodeView> all = new ArrayList<>();
    for (Node node : register.all()) {
      HaltView drain = view(drained.remove(node.name()), emails);
      all.add(
          new NodeView(
              node.name(),
              node.startedAt(),
              node.seenAt(),
              node.processes(),
              node.running(),
              drain));
    }
    drained.forEach(
        (name, halt) -> all.add(new NodeView(name, null, null, 0, 0, view(halt, emails))));
    all.sort(Comparator.comparing(NodeView::name));
    return all;
  }

  private static LaneView view(QueueFacts.Lane lane, Map<UUID, String> emails) {
    return new LaneView(
        lane.lane(), emails.get(lane.lane()), lane.waiting(), lane.running(), lane.oldest());
  }

  private static HaltView view(Halt halt, Map<UUID, String> emails) {
    return halt == null
        ? null
        : new HaltView(halt.since(), halt.accountId(), emails.get(halt.accountId()), halt.reason());
  }
}
