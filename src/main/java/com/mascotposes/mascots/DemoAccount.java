package com.mascotposes.mascots;

import com.mascotposes.accounts.Account;
import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.tokens.ApiToken;
import com.mascotposes.accounts.tokens.ApiTokenRepository;
import com.mascotposes.credits.CreditLedger;
import com.mascotposes.imaging.CutOut;
import com.mascotposes.imaging.CutOutOptions;
import com.mascotposes.imaging.KeyColor;
import com.mascotposes.imaging.PictureReader;
import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.Drawing;
import com.mascotposes.providers.ImageProviders;
import com.mascotposes.providers.MascotDescription;
import com.mascotposes.providers.PoseWish;
import com.mascotposes.storage.PictureKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * An account to try things with: credits, a token, and one finished mascot drawn on this machine.
 */
@ApplicationScoped
public class DemoAccount {

  private static final String EMAIL = "demo@localhost";

  private static final MascotDescription PIP =
      new MascotDescription(
          "Pip",
          "a friendly orange fox with a cream belly and a blue scarf",
          "cartoon",
          "animal",
          "friendly",
          null,
          List.of("scarf"),
          List.of("#2F6FED"));

  @Inject DemoSettings settings;

  @Inject AccountRepository accounts;

  @Inject ApiTokenRepository tokens;

  @Inject CreditLedger ledger;

  @Inject ImageProviders providers;

  @Inject Uploads uploads;

  @Inject MascotRepository mascots;

  @Inject Clock clock;

  /**
   * Opens the account unless it is there; running it again changes nothing.
   *
   * @param token what shall open it
   */
  @Transactional
  public void open(String token) {
    Account account = accounts.findByEmail(EMAIL).orElseGet(this::create);
    if (!tokens.isKnown(token)) {
      tokens.add(new ApiToken(account.id(), "Demo", token, clock.instant()));
    }
    if (mascots.count(account.id(), null) == 0) {
      mascots.add(Mascot.described(account.id(), PIP, picture(account.id()), clock.instant()));
    }
  }

  private Account create() {
    Account account = new Account(EMAIL, "Demo", clock.instant());
    account.becomesAdmin();
    accounts.add(account);
    ledger.open(account.id());
    ledger.grant(account.id(), settings.credits(), account.id());
    return account;
  }

  private PictureKey picture(UUID account) {
    KeyColor backdrop = KeyColor.GREEN;
    DrawRequest request =
        new DrawRequest(
            PIP, List.of(), new PoseWish("idle, smiling", null, null), backdrop.hex(), false);
    Drawing drawing = providers.named("local").draw(request);
    CutOutOptions options = CutOutOptions.askedFar(backdrop);
    return uploads.keep(
        "uploads", account, CutOut.of(PictureReader.read(drawing.bytes()), options).picture());
  }
}
