package com.mascotposes.accounts.sessions;

import com.mascotposes.accounts.SecretText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.UUID;

/**
 * A session's chain of refresh tokens. The first is random; each other is worked out of the one
 * before it with a secret of ours. So whoever refreshes with a token, however often and at however
 * many nodes at once, gets the same next one: a session has one chain, and a thief on it cannot
 * stay unnoticed. Only hashes are kept.
 */
@ApplicationScoped
public class RefreshTokens {

  /** A client that lost the answer to a refresh asks again within this time. */
  private static final int LOST_ANSWER_SECONDS = 60;

  private static final String PURPOSE = "the refresh token after ";

  @Inject SessionRepository sessions;

  @Inject ServerSecret secret;

  /** The first token of a new session. */
  String begin(UUID session) {
    String token = SecretText.fresh();
    sessions.addRefresh(SecretText.hash(token), session);
    return token;
  }

  /**
   * The token that comes after this one, which is used up.
   *
   * @return whether it may be handed out: not when this one was used more than a minute ago, or the
   *     next one has been used as well, since then somebody has a copy
   */
  boolean use(String token, UUID session) {
    byte[] hash = SecretText.hash(token);
    byte[] next = SecretText.hash(next(token));
    boolean isGood =
        sessions.useRefresh(hash) || sessions.isAnswerPerhapsLost(hash, next, LOST_ANSWER_SECONDS);
    if (isGood) {
      sessions.addRefresh(next, session);
    }
    return isGood;
  }

  /** What comes after this token: always the same, and nobody else can tell. */
  String next(String token) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.mac(PURPOSE + token));
  }
}
