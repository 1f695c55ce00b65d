import { useState } from "preact/hooks";
import { JOB_KINDS, JOB_STATES, type JobRow } from "../api/model";
import { useLive } from "../live/use-live";
import { Loaded } from "../parts/loaded";
import { Pager } from "../parts/pager";
import { Screen } from "../parts/screen";
import { StateBadge, toneOf } from "../parts/state-badge";
import { When } from "../parts/when";
import { fragmentOf, type JobFilter } from "../route";
import { useAdminText } from "../text/use-admin-text";
import { useDesk } from "../use-desk";

const EVERY_MS = 4_000;

/** Everybody's jobs: which, whose, how they stand. Each leads to its whole history. */
export function JobsScreen({ search }: { search: JobFilter }) {
  const text = useAdminText();
  const { api } = useDesk();
  /** Where the pages that were turned begin, the first left out. */
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const cursor = cursors.at(-1) ?? null;
  const about = JSON.stringify([search, cursor]);
  const [page, live] = useLive((signal) => api.jobs(search, cursor, signal), EVERY_MS, [about]);

  return (
    <Screen title={text.jobsTitle}>
      <JobFilters search={search} />
      <Loaded known={page} live={live}>
        {({ data, next }) => (
          <>
            {data.length === 0 && (
              <div class="empty">
                <p class="empty-title">{text.jobs.none}</p>
                <p class="hint">{text.jobs.noneHint}</p>
              </div>
            )}
            <ul class="rows" aria-label={text.jobs.list}>
              {data.map((job) => (
                <li key={job.id}>
                  <JobLine job={job} />
                </li>
              ))}
            </ul>
            <Pager
              back={text.previous}
              on={text.next}
              onBack={cursors.length === 0 ? null : () => setCursors(cursors.slice(0, -1))}
              onOn={next === null ? null : () => setCursors([...cursors, next])}
            />
          </>
        )}
      </Loaded>
    </Screen>
  );
}

/** The search stands in the address: choosing leads there. */
function JobFilters({ search }: { search: JobFilter }) {
  const text = useAdminText();
  const t = text.jobs;
  const go = (change: Partial<JobFilter>) => {
    location.hash = fragmentOf({ screen: "jobs", search: { ...search, ...change } });
  };
  return (
    <div class="filters" role="group" aria-label={t.filters}>
      <Choice
        label={t.state}
        every={t.everyState}
        names={text.states}
        values={JOB_STATES}
        value={search.state}
        onChange={(state) => go({ state })}
      />
      <Choice
        label={t.kind}
        every={t.everyKind}
        names={text.kinds}
        values={JOB_KINDS}
        value={search.kind}
        onChange={(kind) => go({ kind })}
      />
      <select
        class="select"
        aria-label={t.order}
        value={search.order}
        onChange={(event) => go({ order: event.currentTarget.value as JobFilter["order"] })}
      >
        <option value="newest">{t.newest}</option>
        <option value="oldest">{t.oldest}</option>
      </select>
      {search.account !== null && (
        <p class="found">
          {t.ofAccount}{" "}
          <a
            class="link"
            href={fragmentOf({ screen: "jobs", search: { ...search, account: null } })}
          >
            {t.everyAccount}
          </a>
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<V extends string> {
  label: string;
  every: string;
  names: Readonly<Record<string, string>>;
  values: readonly V[];
  value: V | null;
  onChange: (value: V | null) => void;
}

function Choice<V extends string>(props: ChoiceProps<V>) {
  const { label, every, names, values, value, onChange } = props;
  return (
    <select
      class="select"
      aria-label={label}
      value={value ?? ""}
      onChange={(event) =>
        onChange(values.find((each) => each === event.currentTarget.value) ?? null)
      }
    >
      <option value="">{every}</option>
      {values.map((each) => (
        <option key={each} value={each}>
          {names[each] ?? each}
        </option>
      ))}
    </select>
  );
}

function JobLine({ job }: { job: JobRow }) {
  const text = useAdminText();
  const t = text.jobs;
  return (
    <a class="row" href={fragmentOf({ screen: "job", id: job.id })}>
      <StateBadge tone={toneOf(job.state)}>{text.states[job.state] ?? job.state}</StateBadge>
      <span class="row-text">
        <span class="row-title clip">{job.subject?.text ?? t.gone}</span>
        <span class="row-note">
          {text.kinds[job.kind] ?? job.kind}, {job.email ?? text.nobody}, {t.ordered}{" "}
          <When at={job.createdAt} />
          {job.attempt > 0 && `, ${t.attempts(job.attempt)}`}
        </span>
        {job.lastFailure !== null && job.state !== "done" && (
          <span class="row-note bad clip">{job.lastFailure}</span>
        )}
      </span>
    </a>
  );
}
