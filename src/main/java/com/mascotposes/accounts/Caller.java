package com.mascotposes.accounts;

import com.mascotposes.platform.logs.LogFields;
import com.mascotposes.platform.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who sent this request. */
@RequestScoped
public class Caller {

  private UUID accountId;
  private UUID credentialId;
  private boolean isSession;
  private Set<Scope> scopes = Set.of();

  void signedIn(Credential credential) {
    this.accountId = credential.account().id();
    LogFields.set(LogFields.Field.ACCOUNT_ID, accountId);
    this.credentialId = credential.id();
    this.isSession = credential.isSession();
    this.scopes = credential.scopes();
  }

  /**
   * The caller's account.
   *
   * @throws SignInException nobody is signed in
   */
  public UUID accountId() {
    if (accountId == null) {
      throw new SignInException("Sign in first");
    }
    return accountId;
  }

  /** The session this request belongs to; empty when it came with an API token. */
  public Optional<UUID> session() {
    return isSession ? Optional.of(credentialId) : Optional.empty();
  }

  /** The session or API token that let this request in, for {@link Credentials}. */
  public UUID credentialId() {
    return credentialId;
  }

  /**
   * Nobody can give away more than they have.
   *
   * @throws ProblemException 403: the caller's own token lacks one of these scopes
   */
  public void demand(Collection<Scope> wanted) {
    for (Scope scope : wanted) {
      if (!scopes.contains(scope)) {
        throw new ProblemException(
            403, "scope", "This token may not do that: it lacks the scope " + scope.word());
      }
    }
  }
}
