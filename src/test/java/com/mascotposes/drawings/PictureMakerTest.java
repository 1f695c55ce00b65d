package com.mascotposes.drawings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.jobs.Attempt;
import com.mascotposes.jobs.GiveUpException;
import com.mascotposes.jobs.TryLaterException;
import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.MascotDescription;
import com.mascotposes.providers.NoPictureException;
import com.mascotposes.providers.PictureRefusedException;
import com.mascotposes.providers.PoseWish;
import com.mascotposes.providers.ProviderUnavailableException;
import com.mascotposes.providers.UnknownOutcomeException;
import com.mascotposes.storage.StorageUnavailableException;
import com.mascotposes.testkit.DirectAttempt;
import com.mascotposes.testkit.FakeImageProvider;
import com.mascotposes.testkit.SamplePictures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PictureMakerTest {

  private static final byte[] GOOD_FRAME = SamplePictures.fellowOn(SamplePictures.GREEN);

  private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private final InMemoryDrawings drawings = new InMemoryDrawings();
  private final FakeImageProvider provider = new FakeImageProvider();
  private final Attempt attempt = new DirectAttempt();
  private final List<String> steps = new ArrayList<>();
  private final PictureMaker maker = drawings.makerAsking(provider, clock);

  @Test
  void goodFrame_isDrawnAndThenCut() throws Exception {
    provider.thenDraws(GOOD_FRAME);

    make();

    assertThat(steps).containsExactly("drawing", "cutting");
  }

  @Test
  void pictureThatWasBought_isCutWithoutAsking() throws Exception {
    provider.thenDraws(GOOD_FRAME);
    make();

    make();

    assertThat(provider.requests).hasSize(1);
  }

  /** While the store is away: bought pictures lie in the database, which is no place for all. */
  @Test
  void manyBoughtPicturesWaitForTheStore_buysNothingMore() {
    drawings.unstored = StorePatience.MOST_UNSTORED;

    assertThatThrownBy(this::make)
        .isInstanceOfSatisfying(
            TryLaterException.class,
            later -> {
              assertThat(later.failure().code()).isEqualTo("storage_unavailable");
              assertThat(later.usesAttempt()).isFalse();
              assertThat(later.usesTime()).isFalse();
            });
    assertThat(provider.requests).isEmpty();
    assertThat(steps).isEmpty();
  }

  @Test
  void pictureThatWasBought_isCutHoweverManyWait() throws Exception {
    provider.thenDraws(GOOD_FRAME);
    make();
    drawings.unstored = StorePatience.MOST_UNSTORED;

    make();

    assertThat(provider.requests).hasSize(1);
  }

  @Test
  void requestAndRawPicture_areOnRecord() throws Exception {
    provider.thenDraws(GOOD_FRAME);

    make();

    assertThat(drawings.calls).hasSize(1);
    assertThat(drawings.raws)
        .singleElement()
        .satisfies(raw -> assertThat(raw.bytes()).isSameAs(GOOD_FRAME));
  }

  @Test
  void answerWithoutPicture_isAskedAgainOnceInsisting() throws Exception {
    provider.thenFails(new NoPictureException("only text")).thenDraws(GOOD_FRAME);

    make();

    assertThat(provider.requests).extracting(DrawRequest::insist).containsExactly(false, true);
  }

  @Test
  void twiceNoPicture_givesUp() {
    provider
        .thenFails(new NoPictureException("only text"))
        .thenFails(new NoPictureException("text again"));

    assertThatThrownBy(this::make)
        .isInstanceOfSatisfying(
            GiveUpException.class,
            end -> {
              assertThat(end.failure().code()).isEqualTo("no_picture");
              assertThat(end.failure().reason()).contains("text again");
            });
  }

  @Test
  void refusal_givesUpAtOnceWithTheReason() {
    provider.thenFails(new PictureRefusedException("it looks like violence"));

    assertThatThrownBy(this::make)
        .isInstanceOfSatisfying(
            GiveUpException.class,
            end -> {
              assertThat(end.failure().code()).isEqualTo("refused");
              assertThat(end.failure().reason()).contains("it looks like violence");
            });
    assertThat(provider.requests).hasSize(1);
  }

  @Test
  void unavailableProvider_isTriedLater() {
    provider.thenFails(new ProviderUnavailableException("busy", Duration.ofSeconds(34), null));

    assertThatThrownBy(this::make)
        .isInstanceOfSatisfying(
            TryLaterException.class,
            later -> assertThat(later.failure().code()).isEqualTo("provider_unavailable"));
  }

  @Test
  void noSecondPictureToBeHad_deliversTheFirst() throws Exception {
    provider
        .thenDraws(SamplePictures.noise())
        .thenFails(new PictureRefusedException("not this again"));

    FinishedPicture picture = make();

    assertThat(picture.raw()).isSameAs(drawings.raws.get(0));
    assertThat(provider.requests).hasSize(2);
  }

  /** As often as the store was down afterwards, the provider was asked for a better one. */
  @Test
  void secondPictureAskedForInVain_isNotAskedForWhenTheJobRunsAgain() throws Exception {
    provider.thenDraws(SamplePictures.noise()).thenFails(new UnknownOutcomeException("cut off"));
    make();

    FinishedPicture picture = make();

    assertThat(picture.raw()).isSameAs(drawings.raws.get(0));
    assertThat(provider.requests).hasSize(2);
  }

  @Test
  void unknownOutcome_isTriedLaterAndOnRecord() {
    provider.thenFails(new UnknownOutcomeException("cut off"));

    assertThatThrownBy(this::make)
        .isInstanceOfSatisfying(
            TryLaterException.class,
            later -> assertThat(later.failure().code()).isEqualTo("unknown_outcome"));
    assertThat(drawings.calls.values())
        .extracting(ProviderCall::outcome)
        .containsExactly("unknown");
  }

  @Test
  void frameThatCannotBeCut_isWorthOneMorePicture() throws Exception {
    provider.thenDraws(SamplePictures.noise()).thenDraws(GOOD_FRAME);

    FinishedPicture picture = make();

    assertThat(provider.requests).extracting(DrawRequest::insist).containsExactly(false, true);
    assertThat(picture.quality().score()).isGreaterThan(0.5);
  }

  /** The mascot may be read a second time for it, from a store that is away meanwhile. */
  @Test
  void secondPictureForWhichTheMascotCannotBeRead_losesNotTheFirst() throws Exception {
    provider.thenDraws(SamplePictures.noise());
    AtomicInteger reads = new AtomicInteger();

    FinishedPicture picture =
        maker.make(
            () -> {
              if (reads.getAndIncrement() > 0) {
                throw new StorageUnavailableException("down", null);
              }
              return wish();
            },
            FinishedPicture.POSE_PX,
            attempt,
            new Steps());

    assertThat(reads).hasValue(2);
    assertThat(picture.raw()).isSameAs(drawings.raws.get(0));
  }

  @Test
  void secondPictureThatWins_isTheOneThatStays() throws Exception {
    provider.thenDraws(SamplePictures.noise()).thenDraws(GOOD_FRAME);

    make();

    assertThat(drawings.raws)
        .singleElement()
        .satisfies(r -> assertThat(r.bytes()).isSameAs(GOOD_FRAME));
  }

  @Test
  void secondPictureThatLoses_isLetGoAndTheFirstResumedFrom() throws Exception {
    byte[] first = SamplePictures.noise();
    provider.thenDraws(first).thenDraws(SamplePictures.blank());
    make();

    FinishedPicture again = make();

    assertThat(drawings.raws).singleElement().isSameAs(again.raw());
    assertThat(again.raw().bytes()).isSameAs(first);
    assertThat(provider.requests).hasSize(2);
  }

  @Test
  void jobThatStoppedBeforeItChose_choosesAmongBoth() throws Exception {
    provider.thenDraws(GOOD_FRAME).thenDraws(SamplePictures.noise());
    make();
    maker.artist.draw(wish(), attempt, new Steps());

    FinishedPicture picture = make();

    assertThat(picture.raw().bytes()).isSameAs(GOOD_FRAME);
    assertThat(drawings.raws).hasSize(1);
  }

  @Test
  void bytesThatAreNoPicture_areNotResumedFrom() {
    provider.thenDraws("not a picture".getBytes());

    assertThatThrownBy(this::make).isInstanceOf(TryLaterException.class);
    assertThat(drawings.raws).isEmpty();
    assertThat(drawings.calls.values())
        .extracting(ProviderCall::outcome)
        .containsExactly("no_picture");
  }

  private FinishedPicture make() throws InterruptedException {
    return maker.make(PictureMakerTest::wish, FinishedPicture.POSE_PX, attempt, new Steps());
  }

  private static DrawRequest wish() {
    MascotDescription mascot =
        new MascotDescription("Pip", "a fox", "flat", null, null, null, List.of(), List.of());
    return new DrawRequest(mascot, List.of(), new PoseWish("waving", null, null), "#00FF00", false);
  }

  private final class Steps implements Progress {
    @Override
    public void drawing() {
      steps.add("drawing");
    }

    @Override
    public void cutting() {
      steps.add("cutting");
    }
  }
}
