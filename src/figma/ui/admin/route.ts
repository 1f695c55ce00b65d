import { JOB_KINDS, JOB_STATES, type JobKind, type JobState } from "./api/model";

/** Which screen is shown. It stands in the address, so that it can be linked, and left by "back". */
export type Route =
  | { readonly screen: "queue" | "health" | "settings" }
  | { readonly screen: "jobs"; readonly search: JobFilter }
  | { readonly screen: "job"; readonly id: string }
  | { readonly screen: "accounts" }
  | { readonly screen: "account"; readonly id: string }
  | { readonly screen: "audit"; readonly account: string | null; readonly action: string | null };

export interface JobFilter {
  readonly state: JobState | null;
  readonly kind: JobKind | null;
  readonly account: string | null;
  readonly order: "newest" | "oldest";
}

export const EVERY_JOB: JobFilter = { state: null, kind: null, account: null, order: "newest" };

const ID = /^[0-9a-f-]{36}$/i;

/** The screen of a fragment such as `#/jobs?state=failed`; an unknown one is the queue. */
export function readRoute(fragment: string): Route {
  const [path = "", query = ""] = fragment.replace(/^#\/?/, "").split("?");
  const [screen = "", id = ""] = path.split("/");
  const asked = new URLSearchParams(query);
  if (screen === "jobs" && ID.test(id)) return { screen: "job", id };
  if (screen === "jobs") return { screen, search: readFilter(asked) };
  if (screen === "accounts") return ID.test(id) ? { screen: "account", id } : { screen };
  if (screen === "audit") {
    return { screen, account: readId(asked), action: asked.get("action") };
  }
  return { screen: screen === "health" || screen === "settings" ? screen : "queue" };
}

function readFilter(asked: URLSearchParams): JobFilter {
  return {
    state: JOB_STATES.find((state) => state === asked.get("state")) ?? null,
    kind: JOB_KINDS.find((kind) => kind === asked.get("kind")) ?? null,
    account: readId(asked),
    order: asked.get("order") === "oldest" ? "oldest" : "newest",
  };
}

function readId(asked: URLSearchParams): string | null {
  const id = asked.get("account") ?? "";
  return ID.test(id) ? id : null;
}

/** The fragment that leads to a screen. */
export function fragmentOf(route: Route): string {
  switch (route.screen) {
    case "job":
      return `#/jobs/${route.id}`;
    case "account":
      return `#/accounts/${route.id}`;
    case "jobs": {
      const { order, ...rest } = route.search;
      return `#/jobs${query({ ...rest, order: order === "oldest" ? order : null })}`;
    }
    case "audit":
      return `#/audit${query({ account: route.account, action: route.action })}`;
    default:
      return `#/${route.screen}`;
  }
}

function query(members: Record<string, string | null>): string {
  const set = Object.entries(members).filter(
    (member): member is [string, string] => member[1] !== null,
  );
  return set.length === 0 ? "" : `?${new URLSearchParams(set)}`;
}
