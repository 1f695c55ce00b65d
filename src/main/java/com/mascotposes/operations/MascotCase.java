package com.mascotposes.operations;

import com.mascotposes.mascots.DrawMascot;
import com.mascotposes.mascots.Mascot;
import com.mascotposes.mascots.MascotEndings;
import com.mascotposes.mascots.MascotOrders;
import com.mascotposes.mascots.MascotRepository;
import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.storage.PictureAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Jobs that draw a mascot; each has its mascot's id. */
@ApplicationScoped
public class MascotCase implements JobCase {

  @Inject MascotRepository mascots;

  @Inject MascotEndings endings;

  @Inject MascotOrders orders;

  @Inject PictureAddresses addresses;

  @Override
  public String kind() {
    return DrawMascot.KIND;
  }

  @Override
  public Map<UUID, JobSubject> subjects(Collection<UUID> jobIds) {
    return mascots.all(jobIds).stream().collect(Collectors.toMap(Mascot::id, this::subject));
  }

  private JobSubject subject(Mascot mascot) {
    return new JobSubject(
        "mascot",
        mascot.id(),
        mascot.id(),
        mascot.batchId(),
        mascot.name() + ": " + mascot.prompt(),
        mascot.status().text(),
        mascot.failureCode(),
        mascot.errorMessage(),
        mascot.picture().map(addresses::of).map(Object::toString).orElse(null),
        List.of());
  }

  @Override
  public void callOff(UUID jobId) {
    endings.callOff(mascot(jobId));
  }

  @Override
  public UUID repeat(UUID jobId) {
    return orders.repeat(mascot(jobId)).id();
  }

  private Mascot mascot(UUID jobId) {
    return mascots.all(List.of(jobId)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("Job", jobId));
  }
}
