package com.mascotposes.mascots;

import com.mascotposes.drawings.DrawingRepository;
import com.mascotposes.drawings.FinishedPicture;
import com.mascotposes.drawings.PictureMaker;
import com.mascotposes.drawings.Progress;
import com.mascotposes.drawings.StorePatience;
import com.mascotposes.jobs.Attempt;
import com.mascotposes.jobs.JobFailure;
import com.mascotposes.jobs.Worker;
import com.mascotposes.platform.logs.LogFields;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStores;
import com.mascotposes.storage.StorageException;
import com.mascotposes.storage.kept.KeptPictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Draws one mascot and leaves its picture in storage, in the way poses are drawn: a repeated run
 * resumes at the stage that failed, and buys nothing twice.
 */
@ApplicationScoped
public class DrawMascotWorker implements Worker<DrawMascot> {

  @Inject MascotRepository mascots;

  @Inject MascotSitter sitter;

  @Inject PictureMaker maker;

  @Inject DrawingRepository drawings;

  @Inject PictureStores stores;

  @Inject StorePatience patience;

  @Inject KeptPictures kept;

  @Inject MascotBatches batches;

  @Inject MascotEndings endings;

  @Inject Clock clock;

  @Override
  public String kind() {
    return DrawMascot.KIND;
  }

  @Override
  public Class<DrawMascot> argumentsType() {
    return DrawMascot.class;
  }

  @Override
  public Completion work(DrawMascot order, Attempt attempt) throws InterruptedException {
    UUID id = order.mascotId();
    LogFields.set(LogFields.Field.MASCOT_ID, id);
    try {
      FinishedPicture picture =
          maker.make(
              () -> sitter.requestFor(mascots.ofJob(id)),
              Uploads.LONGEST_SIDE_PX,
              attempt,
              progressOf(id));
      PictureKey key = new PictureKey("mascots/" + id + "/" + picture.raw().callId() + ".png");
      attempt.write(() -> kept.willStore(key, id));
      stores.put(key, picture.png());
      return new Delivery(id, key);
    } catch (StorageException e) {
      throw patience.after(e, attempt);
    }
  }

  private Progress progressOf(UUID id) {
    return new Progress() {
      @Override
      public void drawing() {
        mascots.ofJob(id).isBeingDrawn(clock.instant());
      }

      @Override
      public void cutting() {
        mascots.ofJob(id).isBeingDrawn(clock.instant());
      }
    };
  }

  /** The picture is stored; the mascot does not know yet. */
  private final class Delivery implements Completion {

    private final UUID mascotId;
    private final PictureKey key;

    Delivery(UUID mascotId, PictureKey key) {
      this.mascotId = mascotId;
      this.key = key;
    }

    @Override
    public void write() {
      Mascot mascot = mascots.ofJob(mascotId);
      mascot.completes(key, clock.instant());
      batches.delivered(mascot.batchId());
    }

    @Override
    public void comesTooLate() {
      kept.storedLate(key);
    }
  }

  @Override
  public void willTryAgain(DrawMascot order) {
    drawings.closeOpenCalls(order.mascotId(), clock.instant());
    mascots.ofJob(order.mascotId()).waitsAgain(clock.instant());
  }

  @Override
  public void willFinishLater(DrawMascot order) {
    UUID id = order.mascotId();
    mascots.ofJob(id).waitsForStore(drawings.isBought(id), clock.instant());
  }

  @Override
  public void gaveUp(DrawMascot order, JobFailure failure) {
    endings.fail(mascots.ofJob(order.mascotId()), failure);
  }
}
