package com.mascotposes.accounts.signin;

import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.AccountView;
import com.mascotposes.accounts.Wallet;
import com.mascotposes.accounts.sessions.OpenedSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What is answered to everybody who has signed in, in whatever way. */
@ApplicationScoped
public class SignedInAnswers {

  @Inject AccountRepository accounts;

  @Inject Wallet wallet;

  /** 201; nobody on the way may keep a copy. */
  public Response of(OpenedSession opened) {
    AccountView user =
        AccountView.of(accounts.get(opened.accountId()), wallet.balance(opened.accountId()));
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(new SignedInView(opened.accessToken(), opened.refreshToken(), user))
        .build();
  }
}
