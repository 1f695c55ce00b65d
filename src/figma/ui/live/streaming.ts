import { createParser, type EventSourceMessage } from "eventsource-parser";
import type { PosesApi } from "../api/poses-api";
import { Problem } from "../api/problem";
import { readProgress } from "../api/to-model";
import type { Telling, Way } from "./way";

/** As many as the server follows on one stream; it draws in order, so the oldest are what is news. */
const MOST_ON_ONE_STREAM = 50;

/** The server speaks at once, then every 15 seconds. Silence means that something swallows it. */
const FIRST_WORD_WITHIN_MS = 6_000;
const NEXT_WORD_WITHIN_MS = 40_000;

/** Server-sent events over fetch, which unlike `EventSource` can carry the token. */
export function streaming(api: Pick<PosesApi, "events">): Way {
  return async (ids, telling, signal) => {
    const silence = new AbortController();
    const stop = () => silence.abort();
    signal.addEventListener("abort", stop);
    try {
      await follow(api, ids.slice(0, MOST_ON_ONE_STREAM), telling, silence);
      if (silence.signal.aborted && !signal.aborted) throw new Problem(0, [], false);
    } catch (thrown) {
      if (!signal.aborted) throw thrown instanceof Problem ? thrown : new Problem(0, [], false);
    } finally {
      signal.removeEventListener("abort", stop);
      stop();
    }
  };
}

async function follow(
  api: Pick<PosesApi, "events">,
  ids: readonly string[],
  telling: Telling,
  silence: AbortController,
): Promise<void> {
  let patience = setTimeout(() => silence.abort(), FIRST_WORD_WITHIN_MS);
  try {
    const stream = await api.events(ids, null, silence.signal);
    if (stream === null) return;
    const reader = stream.getReader();
    silence.signal.addEventListener("abort", () => void reader.cancel().catch(() => {}));
    const parser = createParser({ onEvent: (event) => tell(event, telling) });
    const decoder = new TextDecoder();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(patience);
      patience = setTimeout(() => silence.abort(), NEXT_WORD_WITHIN_MS);
      parser.feed(decoder.decode(part.value, { stream: true }));
    }
  } finally {
    clearTimeout(patience);
  }
}

function tell(event: EventSourceMessage, telling: Telling): void {
  const view: unknown = JSON.parse(event.data);
  const id = (view as { id?: unknown }).id;
  if (typeof id !== "string") return;
  if (event.event === "status") telling.progressed(id, readProgress(view));
  if (event.event === "gone") telling.gone(id);
}
