package com.mascotposes.accounts.openid;

import com.mascotposes.accounts.Account;
import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.AccountSettings;
import com.mascotposes.accounts.EmailAddress;
import com.mascotposes.accounts.signin.NewAccounts;
import com.mascotposes.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Whose account somebody is who comes from the provider: known by the provider's id for them, never
 * by e-mail. An e-mail that has an account here already is not taken over: whoever registered it
 * may not be its owner, and then would share the account.
 *
 * <p>Accounts are made also when registration is closed: the provider decides who exists.
 */
@ApplicationScoped
public class OpenIdAccounts {

  @Inject OpenIdSettings settings;

  @Inject OpenIdRepository identities;

  @Inject AccountRepository accounts;

  @Inject AccountSettings accountSettings;

  @Inject NewAccounts newAccounts;

  @Inject Clock clock;

  /**
   * @throws OpenIdException the provider knows no checked e-mail of a new person
   * @throws ProblemException 409: the e-mail has another account
   */
  @Transactional
  public Account of(IdTokens.Person person) {
    Optional<Account> known =
        identities
            .account(settings.issuer(), person.subject())
            .flatMap(accounts::find)
            .filter(Account::isOpen);
    return known.orElseGet(() -> add(person));
  }

  private Account add(IdTokens.Person person) {
    if (person.email() == null
        || !person.email().matches("[^\\s\\p{C}@]{1,64}@[^\\s\\p{C}@]{1,180}")) {
      throw OpenIdException.refused("it knows no e-mail of yours that it has checked");
    }
    Account account = new Account(person.email(), name(person), clock.instant());
    if (isAdmin(person.email())) {
      account.becomesAdmin();
    }
    Account added = newAccounts.add(account, "openid").orElseThrow(OpenIdAccounts::taken);
    if (!identities.link(settings.issuer(), person.subject(), added.id())) {
      throw taken();
    }
    return added;
  }

  private boolean isAdmin(String email) {
    return accountSettings
        .adminEmail()
        .filter(admin -> EmailAddress.isSame(admin, email))
        .isPresent();
  }

  private static String name(IdTokens.Person person) {
    String name = person.name();
    return name == null || name.isBlank() || name.length() > 100 ? null : name.strip();
  }

  private static ProblemException taken() {
    return new ProblemException(
        409, "email-taken", "Your e-mail has an account here already; sign in to it by password");
  }
}
