import type { Job } from "../api/model";
import { wholeTime } from "../parts/when";
import type { AdminText } from "../text/en";
import { useAdminText } from "../text/use-admin-text";

interface Moment {
  readonly name: string;
  readonly at: string;
  readonly isBad: boolean;
}

/** What happened to a job, in the order in which it did. */
export function Timeline({ job }: { job: Job }) {
  const text = useAdminText();
  const all = moments(job, text);
  const first = Date.parse(all[0]?.at ?? "");
  return (
    <section class="block" aria-labelledby="timeline-title">
      <h3 id="timeline-title">{text.job.history}</h3>
      <ol class="timeline">
        {all.map(({ name, at, isBad }) => (
          <li key={`${name}${at}`} data-bad={isBad}>
            <span>{name}</span>
            <time dateTime={at} class="row-note">
              {wholeTime(at, text.language)}
              {at !== all[0]?.at && ` (+${text.seconds((Date.parse(at) - first) / 1000)})`}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Order, requests, stages and end by their times. */
export function moments(
  { job, calls }: Pick<Job, "job" | "calls">,
  text: AdminText,
): readonly Moment[] {
  const { createdAt, startedAt, finishedAt, state, subject } = job;
  const began = startedAt === null ? [] : [{ name: text.job.began, at: startedAt, isBad: false }];
  const stages = (subject?.stages ?? []).map(({ stage, at }) => ({
    ...{ name: text.stages[stage] ?? stage, at, isBad: false },
  }));
  const answers = calls.flatMap(({ attempt, outcome, detail, answeredAt }) =>
    answeredAt === null || outcome === "picture"
      ? []
      : [
          {
            name: `${text.job.attempt} ${attempt}: ${detail ?? outcome}`,
            at: answeredAt,
            isBad: true,
          },
        ],
  );
  const end = {
    name: text.states[state] ?? state,
    at: finishedAt ?? "",
    isBad: state === "failed",
  };
  const found = [
    ...[{ name: text.job.ordered, at: createdAt, isBad: false }, ...began, ...stages, ...answers],
    ...(finishedAt === null ? [] : [end]),
  ];
  return found.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
