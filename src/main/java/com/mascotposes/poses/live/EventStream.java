package com.mascotposes.poses.live;

import com.mascotposes.platform.rest.JsonFormat;
import jakarta.json.Json;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;

/**
 * A client that follows several things until all of them are finished.
 *
 * <p>News is put in a box and written by one borrowed thread at a time, so that a client that does
 * not read delays nobody else; of a thing that changed twice meanwhile only the latest state is
 * sent.
 */
final class EventStream implements Watcher {

  static final int PULSES_BETWEEN_HEARTBEATS = 30;

  /** After ten minutes the client must come back, so that no connection is kept for ever. */
  static final int HEARTBEATS = 40;

  private final Client client;
  private final List<UUID> ids;
  private final Bookmark bookmark;
  private final EventLine line;
  private final Executor threads;

  private final Map<UUID, Sight> last = new HashMap<>();
  private final Set<UUID> unfinished = new LinkedHashSet<>();
  private final Map<UUID, Event> box = new LinkedHashMap<>();
  private boolean isHeartbeatDue;
  private boolean isWriting;
  private boolean isEnding;
  private int pulses;

  private record Event(String name, long version, boolean isGone, String data) {}

  /**
   * @param ids what the client asked for, in its order
   * @param bookmark how far it has read
   * @param threads where events are written
   */
  EventStream(Client client, List<UUID> ids, Bookmark bookmark, EventLine line, Executor threads) {
    this.client = client;
    this.ids = List.copyOf(ids);
    this.bookmark = bookmark;
    this.line = line;
    this.threads = threads;
  }

  /**
   * Finds what the client has not seen yet.
   *
   * @param sights of the things that exist
   */
  synchronized void prepare(List<Sight> sights) {
    sights.forEach(sight -> last.put(sight.id(), sight));
    for (UUID id : ids) {
      prepare(id, last.get(id));
    }
    isEnding = unfinished.isEmpty();
    isHeartbeatDue = true;
    isWriting = true;
  }

  private void prepare(UUID id, Sight sight) {
    int index = ids.indexOf(id);
    if (sight == null) {
      if (!bookmark.hasSeenGone(index)) {
        box.put(id, goneEvent(id));
      }
      return;
    }
    if (!bookmark.hasSeen(index, sight.version())) {
      box.put(id, statusEvent(sight));
    }
    if (!sight.isFinished()) {
      unfinished.add(id);
    }
  }

  /** Writes that, on the calling thread. */
  void begin() {
    write();
  }

  private static Event statusEvent(Sight sight) {
    return new Event("status", sight.version(), false, JsonFormat.text(sight.view()));
  }

  private static Event goneEvent(UUID id) {
    String data = Json.createObjectBuilder().add("id", id.toString()).build().toString();
    return new Event("gone", 0, true, data);
  }

  @Override
  public Client client() {
    return client;
  }

  @Override
  public synchronized Set<UUID> ids() {
    return Set.copyOf(unfinished);
  }

  @Override
  public synchronized void seen(Sight sight) {
    if (unfinished.contains(sight.id()) && sight.isNewsAfter(last.get(sight.id()))) {
      last.put(sight.id(), sight);
      tell(sight.id(), statusEvent(sight), sight.isFinished());
    }
  }

  @Override
  public synchronized void gone(UUID id) {
    if (unfinished.contains(id)) {
      tell(id, goneEvent(id), true);
    }
  }

  private void tell(UUID id, Event event, boolean isLast) {
    box.put(id, event);
    if (isLast) {
      unfinished.remove(id);
      isEnding = unfinished.isEmpty();
    }
    wakeWriter();
  }

  @Override
  public synchronized void pulse() {
    if (++pulses % PULSES_BETWEEN_HEARTBEATS == 0) {
      isEnding |= pulses / PULSES_BETWEEN_HEARTBEATS >= HEARTBEATS;
      isHeartbeatDue = true;
      wakeWriter();
    }
  }

  @Override
  public synchronized void stop() {
    isEnding = true;
    wakeWriter();
  }

  @Override
  public boolean isOver() {
    return line.isClosed();
  }

  private void wakeWriter() {
    if (!isWriting) {
      isWriting = true;
      threads.execute(this::write);
    }
  }

  private void write() {
    for (Optional<Runnable> next = next(); next.isPresent(); next = next()) {
      next.get().run();
    }
  }

  /** The next thing to write; when there is none, the writer goes home. */
  private synchronized Optional<Runnable> next() {
    if (isHeartbeatDue) {
      isHeartbeatDue = false;
      return Optional.of(() -> line.comment("still here"));
    }
    if (!box.isEmpty()) {
      UUID id = box.keySet().iterator().next();
      Event event = box.remove(id);
      return Optional.of(() -> send(ids.indexOf(id), event));
    }
    isWriting = false;
    if (isEnding) {
      line.close();
    }
    return Optional.empty();
  }

  private void send(int index, Event event) {
    if (event.isGone()) {
      bookmark.seesGone(index);
    } else {
      bookmark.sees(index, event.version());
    }
    line.send(event.name(), bookmark.toString(), event.data());
  }
}
