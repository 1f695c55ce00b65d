package com.mascotposes.drawings;

import com.mascotposes.platform.tracing.Tracing;
import com.mascotposes.providers.ImageProvider;
import com.mascotposes.providers.ImageProviders;
import com.mascotposes.testkit.SilentTally;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests and raw pictures of one job, in memory. */
public class InMemoryDrawings extends DrawingRepository {

  final Map<UUID, ProviderCall> calls = new HashMap<>();
  final List<RawPicture> raws = new ArrayList<>();
  int unstored;
  boolean bought;
  Duration waited = Duration.ZERO;
  final SilentTally counts = new SilentTally();

  /** A maker that asks this provider and keeps its books here. */
  public PictureMaker makerAsking(ImageProvider provider, Clock clock) {
    Artist artist = new Artist();
    artist.drawings = this;
    artist.clock = clock;
    artist.tally = counts;
    artist.tracing = new Tracing();
    artist.providers =
        new ImageProviders() {
          @Override
          public ImageProvider active() {
            return provider;
          }
        };
    PictureMaker maker = new PictureMaker();
    maker.artist = artist;
    maker.drawings = this;
    maker.patience = patience(Duration.ofDays(1));
    return maker;
  }

  /** How these jobs wait for their store. */
  public StorePatience patience(Duration patience) {
    StorePatience waits = new StorePatience();
    waits.patience = patience;
    waits.drawings = this;
    return waits;
  }

  @Override
  void add(ProviderCall call) {
    calls.put(call.id(), call);
  }

  @Override
  void add(RawPicture picture) {
    raws.add(picture);
  }

  @Override
  ProviderCall call(UUID id) {
    return calls.get(id);
  }

  @Override
  List<RawPicture> raws(UUID jobId) {
    return List.copyOf(raws);
  }

  @Override
  public boolean isBought(UUID jobId) {
    return bought || !raws.isEmpty();
  }

  @Override
  JobWait waitOf(UUID jobId) {
    return new JobWait(isBought(jobId), waited);
  }

  @Override
  int unstored() {
    return unstored;
  }

  @Override
  boolean wasAskedAgain(RawPicture only) {
    return calls.values().stream()
        .filter(call -> !call.id().equals(only.callId()))
        .anyMatch(
            call -> call.outcome().equals("picture") || !call.sentAt().isBefore(only.createdAt()));
  }

  @Override
  void remove(RawPicture picture) {
    raws.remove(picture);
  }

  @Override
  public void closeOpenCalls(UUID jobId, Instant now) {}
}
