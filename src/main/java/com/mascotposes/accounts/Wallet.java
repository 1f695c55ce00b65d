package com.mascotposes.accounts;

import java.util.UUID;

/**
 * An account's credits, as far as signing up and in has to do with them. An interface although
 * there is one such thing, because credits know accounts and not the other way round.
 */
public interface Wallet {

  /** Gives a new account its first credits, in the transaction that adds it. */
  void open(UUID accountId);

  /** What the account can spend now. */
  int balance(UUID accountId);
}
