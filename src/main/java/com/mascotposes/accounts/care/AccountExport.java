package com.mascotposes.accounts.care;

import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.AccountView;
import com.mascotposes.accounts.Wallet;
import com.mascotposes.platform.rest.JsonFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes everything that is kept for an account into a ZIP: one JSON file for each kind of thing.
 * Page by page, so that no account is too large. Pictures are named by their addresses.
 */
@ApplicationScoped
public class AccountExport {

  private static final int PAGE = 200;

  @Inject AccountRepository accounts;

  @Inject Wallet wallet;

  @Inject AccountEmptying kinds;

  void write(UUID accountId, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.putNextEntry(new ZipEntry("account.json"));
    print(zip, JsonFormat.text(AccountView.of(accounts.get(accountId), wallet.balance(accountId))));
    zip.closeEntry();
    for (Belongings kind : kinds.inTurn()) {
      zip.putNextEntry(new ZipEntry(kind.name() + ".json"));
      writeAll(accountId, kind, zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  private static void writeAll(UUID accountId, Belongings kind, OutputStream out)
      throws IOException {
    String before = "[\n";
    for (int number = 1; ; number++) {
      List<?> page = kind.page(accountId, number, PAGE);
      for (Object each : page) {
        print(out, before + JsonFormat.text(each));
        before = ",\n";
      }
      if (page.size() < PAGE) {
        break;
      }
    }
    print(out, before.startsWith("[") ? "[]\n" : "\n]\n");
  }

  private static void print(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
