/**
 * Who is calling. Start at {@link com.mascotposes.accounts.SignInFilter}: it lets a request in by
 * the access token of a session ({@code sessions}) or by an API token ({@code tokens}).
 *
 * <p>{@code signin} makes sessions out of passwords and codes, {@code openid} out of another
 * provider's word, {@code care} keeps an account or closes it, {@code audit} remembers who did
 * what.
 */
package com.mascotposes.accounts;
