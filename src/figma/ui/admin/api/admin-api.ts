import createClient from "openapi-fetch";
import type { paths } from "#openapi";
import { type Answer, answersTo, either, type Outcome, within } from "../../api/answers";
import { Problem } from "../../api/problem";
import type {
  Account,
  AccountDetail,
  AuditEntry,
  Books,
  Job,
  JobKind,
  JobPage,
  JobState,
  Page,
  Person,
  Provider,
  Queue,
  Setting,
  Transaction,
} from "./model";

export interface JobSearch {
  readonly state: JobState | null;
  readonly kind: JobKind | null;
  readonly account: string | null;
  readonly order: "newest" | "oldest";
}

/** Every question the administrators' page asks. All reject with a {@link Problem}. */
export interface AdminApi {
  /** Who is signed in; the only one that answers people who are no administrators. */
  me(signal?: AbortSignal): Promise<Person>;
  queue(signal?: AbortSignal): Promise<Queue>;
  /** No node begins a job any more; those that run end. */
  pauseWork(reason: string): Promise<Queue>;
  resumeWork(): Promise<Queue>;
  /** Orders are refused, and cost nothing. */
  pauseIntake(reason: string): Promise<Queue>;
  resumeIntake(): Promise<Queue>;
  /** One node begins no job any more. */
  drain(node: string, reason: string): Promise<Queue>;
  undrain(node: string): Promise<Queue>;
  /** @param cursor `next` of the page before; null for the first */
  jobs(search: JobSearch, cursor: string | null, signal?: AbortSignal): Promise<JobPage>;
  job(id: string, signal?: AbortSignal): Promise<Job>;
  /** Answers the job that will run: this one, or that of the same order placed once more. */
  retry(id: string): Promise<Job>;
  callOff(id: string): Promise<Job>;
  /** Accounts whose e-mail begins so. */
  accounts(email: string, page: number, signal?: AbortSignal): Promise<Page<Account>>;
  account(id: string, signal?: AbortSignal): Promise<AccountDetail>;
  ledger(id: string, page: number, signal?: AbortSignal): Promise<Page<Transaction>>;
  /** Gives credits. Asking again with the same key gives nothing more. */
  grant(email: string, amount: number, reason: string, key: string): Promise<void>;
  books(signal?: AbortSignal): Promise<Books>;
  provider(signal?: AbortSignal): Promise<Provider>;
  settings(signal?: AbortSignal): Promise<readonly Setting[]>;
  /** Null for every account or action. */
  audit(
    account: string | null,
    action: string | null,
    page: number,
    signal?: AbortSignal,
  ): Promise<Page<AuditEntry>>;
}

const ANSWER_WITHIN_MS = 30_000;
const PAGE_SIZE = 50;

/** @param onOutcome told after each call whether the server could be reached */
export function createAdminApi(
  server: string,
  token: string,
  onOutcome: (outcome: Outcome) => void,
): AdminApi {
  const answerOf = answersTo(onOutcome);
  const client = createClient<paths>({
    baseUrl: server,
    headers: { Authorization: `Bearer ${token}` },
    fetch: (request) => globalThis.fetch(request),
  });

  /** The answer, whose members the document cannot promise; without the named ones it is none. */
  async function told<T>(call: Promise<Answer<unknown>>, ...members: (keyof T)[]): Promise<T> {
    const answer = ((await answerOf(call)) ?? {}) as T;
    if (members.some((member) => (answer[member] ?? null) === null)) {
      throw new Problem(0, [], false);
    }
    return answer;
  }

  /** A full page may be followed by an empty one, where the server does not count. */
  async function page<T>(call: Promise<Answer<unknown>>, number: number): Promise<Page<T>> {
    interface Counted {
      data: readonly T[];
      meta?: { totalPages?: number };
    }
    const { data, meta } = await told<Counted>(call, "data");
    const isLast =
      meta?.totalPages === undefined ? data.length < PAGE_SIZE : number >= meta.totalPages;
    return { data, page: number, isLast };
  }

  return {
    me: (left) => told(client.GET("/api/v1/auth/profile", { signal: until(left) }), "id", "role"),

    queue: (left) =>
      told(client.GET("/api/v1/admin/queue", { signal: until(left) }), "jobs", "nodes", "lanes"),

    pauseWork: (reason) =>
      told(client.POST("/api/v1/admin/work/pause", { body: { reason }, signal: until() }), "jobs"),

    resumeWork: () => told(client.POST("/api/v1/admin/work/resume", { signal: until() }), "jobs"),

    pauseIntake: (reason) =>
      told(
        client.POST("/api/v1/admin/intake/pause", { body: { reason }, signal: until() }),
        "jobs",
      ),

    resumeIntake: () =>
      told(client.POST("/api/v1/admin/intake/resume", { signal: until() }), "jobs"),

    drain: (name, reason) =>
      told(
        client.POST("/api/v1/admin/nodes/{name}/drain", {
          ...{ params: { path: { name } }, body: { reason }, signal: until() },
        }),
        "jobs",
      ),

    undrain: (name) =>
      told(
        client.POST("/api/v1/admin/nodes/{name}/undrain", {
          ...{ params: { path: { name } }, signal: until() },
        }),
        "jobs",
      ),

    jobs: ({ order, ...search }, cursor, left) =>
      told(
        client.GET("/api/v1/admin/jobs", {
          params: { query: { ...given({ ...search, cursor }), order, limit: PAGE_SIZE } },
          signal: until(left),
        }),
        "data",
      ),

    job: (id, left) =>
      told(
        client.GET("/api/v1/admin/jobs/{id}", { params: { path: { id } }, signal: until(left) }),
        ...(["job", "calls", "next"] as const),
      ),

    retry: (id) =>
      told(
        client.POST("/api/v1/admin/jobs/{id}/retry", { params: { path: { id } }, signal: until() }),
        "job",
      ),

    callOff: (id) =>
      told(
        client.POST("/api/v1/admin/jobs/{id}/cancel", {
          ...{ params: { path: { id } }, signal: until() },
        }),
        "job",
      ),

    accounts: (email, number, left) =>
      page(
        client.GET("/api/v1/admin/accounts", {
          params: { query: { email, page: number, limit: PAGE_SIZE } },
          signal: until(left),
        }),
        number,
      ),

    account: (id, left) =>
      told(
        client.GET("/api/v1/admin/accounts/{id}", {
          ...{ params: { path: { id } }, signal: until(left) },
        }),
        "account",
      ),

    ledger: (id, number, left) =>
      page(
        client.GET("/api/v1/admin/accounts/{id}/transactions", {
          params: { path: { id }, query: { page: number, limit: PAGE_SIZE } },
          signal: until(left),
        }),
        number,
      ),

    async grant(email, amount, reason, key) {
      await answerOf(
        client.POST("/api/v1/admin/grants", {
          params: { header: { "Idempotency-Key": key } },
          body: { email, amount, reason },
          signal: until(),
        }),
      );
    },

    books: (left) => told(client.GET("/api/v1/admin/invariants", { signal: until(left) }), "rules"),

    provider: (left) =>
      told(
        client.GET("/api/v1/admin/provider", { signal: until(left) }),
        ...(["state", "pictureUsd", "lastHour", "lastErrors"] as const),
      ),

    async settings(left) {
      const call = client.GET("/api/v1/admin/settings", { signal: until(left) });
      return (await told<{ data: readonly Setting[] }>(call, "data")).data;
    },

    audit: (account, action, number, left) =>
      page(
        client.GET("/api/v1/admin/audit", {
          params: { query: { ...given({ account, action }), page: number, limit: PAGE_SIZE } },
          signal: until(left),
        }),
        number,
      ),
  };
}

/** Over when it took too long, or nobody wants the answer any more. */
function until(left?: AbortSignal): AbortSignal {
  const late = within(ANSWER_WITHIN_MS);
  return left === undefined ? late : either(left, late);
}

/** Without what is null. */
function given<T extends object>(query: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(query).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}
