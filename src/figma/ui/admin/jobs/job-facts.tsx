import type { Job } from "../api/model";
import { Fact } from "../parts/fact";
import { When } from "../parts/when";
import { fragmentOf } from "../route";
import { useAdminText } from "../text/use-admin-text";

/** Whose job it is, how often it was tried, where it runs, what it cost. */
export function JobFacts({ job: { job, attemptsInAll, leaseUntil, usd } }: { job: Job }) {
  const text = useAdminText();
  const t = text.job;
  return (
    <section class="block" aria-labelledby="facts-title">
      <h3 id="facts-title">{t.facts}</h3>
      <dl class="facts">
        <Fact name={t.owner}>
          <a class="link" href={fragmentOf({ screen: "account", id: job.accountId })}>
            {job.email ?? text.nobody}
          </a>
        </Fact>
        <Fact name={t.attempts}>{t.attemptOf(job.attempt, attemptsInAll)}</Fact>
        {job.crashes > 0 && <Fact name={t.crashes}>{text.number(job.crashes)}</Fact>}
        {job.node !== null && <Fact name={t.node}>{job.node}</Fact>}
        {leaseUntil !== null && (
          <Fact name={t.lease}>
            <When at={leaseUntil} />
          </Fact>
        )}
        <Fact name={t.cost}>{text.money(usd)}</Fact>
        {job.lastFailure !== null && <Fact name={t.lastFailure}>{job.lastFailure}</Fact>}
        <Fact name={t.id}>
          <code>{job.id}</code>
        </Fact>
        {job.subject !== null && (
          <Fact name={t.subject}>
            <code>{job.subject.id}</code>
          </Fact>
        )}
      </dl>
      {job.subject?.imageUrl && (
        <img
          class="job-picture"
          src={job.subject.imageUrl}
          alt={t.picture}
          width="160"
          height="160"
        />
      )}
    </section>
  );
}
