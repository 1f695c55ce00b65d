import { useState } from "preact/hooks";
import type { Job } from "../api/model";
import { useLive } from "../live/use-live";
import { AskDialog } from "../parts/ask-dialog";
import { Loaded } from "../parts/loaded";
import { Screen } from "../parts/screen";
import { StateBadge, toneOf } from "../parts/state-badge";
import { When } from "../parts/when";
import { EVERY_JOB, fragmentOf } from "../route";
import { useAdminText } from "../text/use-admin-text";
import { useDesk } from "../use-desk";
import { CallTable } from "./call-table";
import { JobFacts } from "./job-facts";
import { Timeline } from "./timeline";

const EVERY_MS = 2_000;

/** One job: how it stands, why, what happens next, what can be done, and all that happened. */
export function JobScreen({ id }: { id: string }) {
  const text = useAdminText();
  const { api } = useDesk();
  const [known, live] = useLive((signal) => api.job(id, signal), EVERY_MS, [id]);
  return (
    <Screen
      title={known.value?.job.subject?.text ?? text.job.id}
      aside={
        <a class="link" href={fragmentOf({ screen: "jobs", search: EVERY_JOB })}>
          {text.job.back}
        </a>
      }
    >
      <Loaded known={known} live={live}>
        {(job) => (
          <>
            <Next job={job} onNews={(news) => live.put(news)} />
            <div class="columns">
              <Timeline job={job} />
              <JobFacts job={job} />
            </div>
            <CallTable calls={job.calls} usd={job.usd} />
          </>
        )}
      </Loaded>
    </Screen>
  );
}

interface NextProps {
  job: Job;
  onNews: (job: Job) => void;
}

/** What happens next, and what an administrator can do about it. */
function Next({ job: view, onNews }: NextProps) {
  const text = useAdminText();
  const { api, announce } = useDesk();
  const [asking, setAsking] = useState<"retry" | "cancel" | null>(null);
  const { job, next } = view;
  const t = text.job;
  const isRepeat = job.state === "failed";

  async function retry() {
    const news = await api.retry(job.id);
    announce(isRepeat ? t.repeated : t.retried);
    if (news.job.id === job.id) onNews(news);
    else location.hash = fragmentOf({ screen: "job", id: news.job.id });
  }

  async function callOff() {
    onNews(await api.callOff(job.id));
    announce(t.calledOff);
  }

  return (
    <div class="finding" data-severity={job.state === "failed" ? "bad" : "plain"}>
      <p>
        <StateBadge tone={toneOf(job.state)}>{text.states[job.state] ?? job.state}</StateBadge>
      </p>
      <h3>{t.nextWords[next.code] ?? next.sentence}</h3>
      {job.state === "failed" && job.subject?.errorMessage && (
        <p class="because">{job.subject.errorMessage}</p>
      )}
      {next.place !== null && <p>{t.place(next.place)}</p>}
      {next.at !== null && (
        <p>
          <When at={next.at} />
        </p>
      )}
      {job.repeatedAs !== null && (
        <a class="link" href={fragmentOf({ screen: "job", id: job.repeatedAs })}>
          {t.repeatedAs}
        </a>
      )}
      <div class="actions">
        {view.canRetry && (
          <button type="button" class="button small" onClick={() => setAsking("retry")}>
            {isRepeat ? t.repeat : t.retryNow}
          </button>
        )}
        {view.canCancel && (
          <button type="button" class="button small" onClick={() => setAsking("cancel")}>
            {t.callOff}
          </button>
        )}
      </div>
      {asking === "retry" && (
        <AskDialog
          title={isRepeat ? t.repeatTitle : t.retryNow}
          lead={isRepeat ? t.repeatLead : t.retryNowLead}
          submit={isRepeat ? t.repeatSubmit : t.retryNow}
          hasReason={false}
          onSubmit={retry}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === "cancel" && (
        <AskDialog
          title={t.callOffTitle}
          lead={t.callOffLead}
          submit={t.callOffSubmit}
          keep={t.keep}
          isDanger
          hasReason={false}
          onSubmit={callOff}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}
