package com.mascotposes.accounts.openid;

import com.mascotposes.accounts.Account;
import com.mascotposes.accounts.SecretText;
import com.mascotposes.accounts.sessions.OpenedSession;
import com.mascotposes.accounts.sessions.Session;
import com.mascotposes.accounts.sessions.Sessions;
import com.mascotposes.platform.problem.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Sends somebody to the provider and lets them in by what comes back. The page that begins an
 * attempt keeps its state and hands it in at the end: a stranger's answer cannot be slipped in. We
 * keep nonce and verifier, which the browser never sees.
 */
@ApplicationScoped
public class OpenIdSignIn {

  @Inject OpenIdSettings settings;

  @Inject OpenIdProvider provider;

  @Inject OpenIdHttp http;

  @Inject OpenIdRepository attempts;

  @Inject IdTokens idTokens;

  @Inject OpenIdAccounts accounts;

  @Inject Sessions sessions;

  /**
   * An attempt that has begun.
   *
   * @param url where the browser goes
   * @param state what the page keeps, and compares with what comes back
   */
  public record Begun(String url, String state) {}

  /**
   * @throws NotFoundException no provider is set
   * @throws OpenIdException it does not answer
   */
  Begun begin() {
    demandProvider();
    String state = SecretText.fresh();
    OpenIdRepository.Attempt attempt =
        new OpenIdRepository.Attempt(SecretText.fresh(), SecretText.fresh());
    attempts.begin(SecretText.hash(state), attempt);
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("client_id", settings.clientId());
    query.put("redirect_uri", settings.redirectUri());
    query.put("scope", "openid email profile");
    query.put("state", state);
    query.put("nonce", attempt.nonce());
    query.put("code_challenge", challenge(attempt.verifier()));
    query.put("code_challenge_method", "S256");
    String address = provider.current().authorize();
    return new Begun(address + (address.contains("?") ? "&" : "?") + form(query), state);
  }

  void demandProvider() {
    if (!settings.isOn()) {
      throw new NotFoundException("OpenID provider", "none");
    }
  }

  private static String challenge(String verifier) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(SecretText.hash(verifier));
  }

  private static String form(Map<String, String> values) {
    return values.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /**
   * @param code what the provider gave the browser
   * @throws OpenIdException what came back proves nothing
   */
  OpenedSession end(String code, String state, String device) {
    demandProvider();
    OpenIdRepository.Attempt attempt =
        attempts
            .end(SecretText.hash(state))
            .orElseThrow(() -> OpenIdException.refused("it took too long, or was done already"));
    IdTokens.Person person = idTokens.read(idToken(code, attempt), attempt.nonce());
    Account account = accounts.of(person);
    return sessions.begin(account, Session.Way.OPENID, device);
  }

  private String idToken(String code, OpenIdRepository.Attempt attempt) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("grant_type", "authorization_code");
    values.put("code", code);
    values.put("redirect_uri", settings.redirectUri());
    values.put("client_id", settings.clientId());
    values.put("code_verifier", attempt.verifier());
    settings.clientSecret().ifPresent(secret -> values.put("client_secret", secret));
    OpenIdHttp.Answer answer = http.post(provider.current().token(), form(values));
    if (answer.status() != 200) {
      throw OpenIdException.refused("the provider does not confirm it");
    }
    return OpenIdProvider.json(answer.body()).getString("id_token", "");
  }
}
