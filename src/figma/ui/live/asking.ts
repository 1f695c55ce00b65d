import type { PosesApi } from "../api/poses-api";
import { Problem } from "../api/problem";
import type { Telling, Way } from "./way";

/** The server draws in order, so asking about the oldest few tells all that can be news. */
const AT_ONCE = 6;

/** One plain question for each of the oldest poses. */
export function asking(api: Pick<PosesApi, "progress">): Way {
  return async (ids, telling, signal) => {
    await Promise.all(ids.slice(0, AT_ONCE).map((id) => ask(api, id, telling, signal)));
  };
}

async function ask(
  api: Pick<PosesApi, "progress">,
  id: string,
  telling: Telling,
  signal: AbortSignal,
): Promise<void> {
  try {
    const progress = await api.progress(id);
    if (!signal.aborted) telling.progressed(id, progress);
  } catch (problem) {
    if (!(problem instanceof Problem && problem.isNotFound)) throw problem;
    if (!signal.aborted) telling.gone(id);
  }
}
