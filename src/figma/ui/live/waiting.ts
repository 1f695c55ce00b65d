import type { PosesApi } from "../api/poses-api";
import { Problem } from "../api/problem";
import { isFinished } from "./is-finished";
import type { Telling, Way } from "./way";

/** A browser has about six connections to a host; two stay for everything else. */
const AT_ONCE = 4;

/** How long the server may keep a question before it answers. */
const SECONDS = 20;

/** A question without news that comes back sooner was not kept: this server does not know how. */
const NOT_KEPT_MS = 1_000;

function neverKept(): Problem {
  return new Problem(501, [], false);
}

/** Questions that the server answers when there is news. A round ends with the first end of a pose. */
export function waiting(api: Pick<PosesApi, "nextProgress">): Way {
  return async (ids, telling, signal) => {
    const round = new AbortController();
    const stop = () => round.abort();
    signal.addEventListener("abort", stop);
    try {
      const asked = ids
        .slice(0, AT_ONCE)
        .map((id) => untilFinished(api, id, telling, round.signal));
      await Promise.race(asked);
    } catch (thrown) {
      if (!signal.aborted) throw thrown;
    } finally {
      signal.removeEventListener("abort", stop);
      stop();
    }
  };
}

async function untilFinished(
  api: Pick<PosesApi, "nextProgress">,
  id: string,
  telling: Telling,
  signal: AbortSignal,
): Promise<void> {
  let tag: string | null = null;
  let last = "";
  while (!signal.aborted) {
    try {
      // without a tag the server waits for the next change, so the first question is a plain one
      const seconds = tag === null ? 0 : SECONDS;
      const asked = Date.now();
      const news = await api.nextProgress(id, tag, seconds, signal);
      if (signal.aborted) return;
      const now = JSON.stringify({ ...news.progress, toldAtMs: 0 });
      const isSame = news.progress === null || now === last;
      if (seconds > 0 && isSame && Date.now() - asked < NOT_KEPT_MS) throw neverKept();
      tag = news.tag ?? "";
      last = now;
      if (news.progress !== null) telling.progressed(id, news.progress);
      if (news.progress !== null && isFinished(news.progress)) return;
    } catch (problem) {
      if (signal.aborted) return;
      if (!(problem instanceof Problem && problem.isNotFound)) throw problem;
      telling.gone(id);
      return;
    }
  }
}
