import { Problem } from "./problem";
import { readProblem } from "./read-problem";

/** What a sign-in gives: a token to speak with, and one to get the next with, if there is such. */
export interface Tokens {
  readonly access: string;
  readonly refresh: string | null;
}

/** A code that lets a plugin in for a few minutes. */
export interface PluginCode {
  /** Six digits. */
  readonly code: string;
  /** Milliseconds since 1970, or null when the server does not say. */
  readonly expiresAtMs: number | null;
}

/** How people without a token get one. All reject with a {@link Problem}. */
export interface SignInApi {
  signIn(email: string, password: string): Promise<Tokens>;
  register(email: string, password: string, name: string): Promise<Tokens>;
  /** Six digits shown by a browser that is signed in. */
  exchangeCode(code: string): Promise<Tokens>;
  /** Another pair for a refresh token; the old one is spent. */
  refresh(refreshToken: string): Promise<Tokens>;
  /** A code for a plugin, for whom the token belongs to. */
  pluginCode(accessToken: string): Promise<PluginCode>;
  /** Ends the session on the server; a token that knows no session stays good. */
  signOut(accessToken: string): Promise<void>;
}

const ANSWER_WITHIN_MS = 30_000;

/** @param server scheme and authority, empty for the page's own */
export function createSignInApi(server: string): SignInApi {
  const tokens = async (path: string, body: object) => toTokens(await post(server + path, body));
  return {
    signIn: (email, password) => tokens("/api/v1/auth/login", { email, password }),
    register: (email, password, name) =>
      tokens("/api/v1/auth/register", { email, password, ...(name === "" ? {} : { name }) }),
    exchangeCode: (code) => tokens("/api/v1/auth/exchange-code", { code }),
    refresh: (refreshToken) => tokens("/api/v1/auth/refresh", { refreshToken }),
    signOut: async (accessToken) =>
      void (await post(`${server}/api/v1/auth/logout`, {}, accessToken)),
    pluginCode: async (accessToken) =>
      toCode(await post(`${server}/api/v1/auth/codes`, {}, accessToken)),
  };
}

async function post(address: string, body: object, token?: string): Promise<unknown> {
  const headers = {
    "Content-Type": "application/json",
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
  };
  const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
  const request = { method: "POST", headers, body: JSON.stringify(body), signal };
  const response = await globalThis
    .fetch(new Request(new URL(address, globalThis.location?.href), request))
    .catch(() => null);
  if (response === null) throw new Problem(0, [], false);
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw readProblem(response, answer);
  return answer;
}

function toTokens(answer: unknown): Tokens {
  const { accessToken, refreshToken } = (answer ?? {}) as Record<string, unknown>;
  if (typeof accessToken !== "string" || accessToken === "") throw new Problem(0, [], false);
  return { access: accessToken, refresh: typeof refreshToken === "string" ? refreshToken : null };
}

function toCode(answer: unknown): PluginCode {
  const { code, expiresAt } = (answer ?? {}) as Record<string, unknown>;
  if (typeof code !== "string" || !/^\d{6}$/.test(code)) throw new Problem(0, [], false);
  const expiresAtMs = typeof expiresAt === "string" ? Date.parse(expiresAt) : NaN;
  return { code, expiresAtMs: Number.isFinite(expiresAtMs) ? expiresAtMs : null };
}
