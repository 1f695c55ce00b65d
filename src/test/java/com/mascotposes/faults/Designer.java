package com.mascotposes.faults;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Somebody who orders poses: an account with a token, credits and one finished mascot.
 *
 * @param token what it sends as bearer token
 */
record Designer(UUID account, String token, UUID mascot) {

  /** Writes the account's rows straight into the database. */
  static Designer withCredits(int credits, Database database, ScriptedSupabase store) {
    Designer designer =
        new Designer(UUID.randomUUID(), "token-" + UUID.randomUUID(), UUID.randomUUID());
    designer.signUp(database, credits);
    String key = "mascots/" + designer.mascot + ".png";
    store.keep(key, KeyedPicture.on("#00FF00"));
    database.change(
        "insert into mascot (id, account_id, name, prompt, style, status, picture_key, created_at,"
            + " updated_at) values (?, ?, 'Fox', 'an orange fox', 'flat', 'completed', ?, now(),"
            + " now())",
        designer.mascot,
        designer.account,
        key);
    return designer;
  }

  /** Somebody who runs the service, and orders nothing. */
  static Designer administrator(Database database) {
    Designer administrator =
        new Designer(UUID.randomUUID(), "token-" + UUID.randomUUID(), UUID.randomUUID());
    administrator.signUp(database, 1);
    database.change("update account set role = 'admin' where id = ?", administrator.account);
    return administrator;
  }

  private void signUp(Database database, int credits) {
    database.change(
        "insert into account (id, email, created_at) values (?, ?, now())",
        account,
        account + "@example.com");
    database.change(
        "insert into api_token (id, account_id, name, token_hash, created_at)"
            + " values (?, ?, 'test', ?, now())",
        UUID.randomUUID(),
        account,
        sha256(token));
    database.change(
        "insert into credit_account (account_id, balance, last_reset_at) values (?, ?, now())",
        account,
        credits);
    database.change(
        "insert into ledger_entry (id, account_id, amount, cause, reference, balance_after,"
            + " created_at) values (?, ?, ?, 'grant', ?, ?, now())",
        UUID.randomUUID(),
        account,
        credits,
        UUID.randomUUID(),
        credits);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
