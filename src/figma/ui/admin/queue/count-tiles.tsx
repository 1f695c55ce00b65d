import type { Counts, JobState } from "../api/model";
import { EVERY_JOB, fragmentOf } from "../route";
import { useAdminText } from "../text/use-admin-text";

/** How many jobs stand where; each number leads to them. */
export function CountTiles({ jobs }: { jobs: Counts }) {
  const text = useAdminText();
  const t = text.queue;
  const { longestWaitSeconds: longest } = jobs;
  const wait = longest === null || jobs.waiting === 0 ? "" : t.longest(text.seconds(longest));
  return (
    <ul class="counts" aria-label={t.counts}>
      <Tile name={t.waiting} count={jobs.waiting} state="waiting" note={wait} />
      <Tile name={t.delayed} count={jobs.delayed} state="waiting" />
      <Tile name={t.running} count={jobs.running} state="running" />
      <Tile name={t.done} count={jobs.done} state="done" note={t.lastDay} />
      <Tile name={t.failed} count={jobs.failed} state="failed" note={t.lastDay} />
      <Tile name={t.cancelled} count={jobs.cancelled} state="cancelled" note={t.lastDay} />
    </ul>
  );
}

interface TileProps {
  name: string;
  count: number;
  state: JobState;
  note?: string;
}

function Tile({ name, count, state, note = "" }: TileProps) {
  const text = useAdminText();
  const order = state === "waiting" ? "oldest" : "newest";
  return (
    <li>
      <a
        class="count"
        href={fragmentOf({ screen: "jobs", search: { ...EVERY_JOB, state, order } })}
        data-bad={state === "failed" && count > 0}
      >
        <span class="count-name">{name}</span>
        <span class="count-number">{text.number(count)}</span>
        <span class="count-note">{note}</span>
      </a>
    </li>
  );
}
