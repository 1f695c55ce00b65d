import type { FailedCall, Provider } from "../api/model";
import { useLive } from "../live/use-live";
import { Fact } from "../parts/fact";
import { Loaded } from "../parts/loaded";
import { StateBadge } from "../parts/state-badge";
import { When } from "../parts/when";
import { fragmentOf } from "../route";
import { useAdminText } from "../text/use-admin-text";
import { useDesk } from "../use-desk";

const EVERY_MS = 5_000;

/** The image provider: what a node has seen of it, the last hour, the last errors. */
export function ProviderReport() {
  const t = useAdminText().health;
  const { api } = useDesk();
  const [known, live] = useLive((signal) => api.provider(signal), EVERY_MS, []);
  return (
    <section class="block" aria-labelledby="provider-title">
      <h3 id="provider-title">{t.provider}</h3>
      <Loaded known={known} live={live}>
        {(provider) => (
          <>
            <ProviderState provider={provider} />
            <LastHour provider={provider} />
            <LastErrors errors={provider.lastErrors} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function ProviderState({ provider: { provider, node, state } }: { provider: Provider }) {
  const t = useAdminText().health;
  const { models, check, circuit } = state;
  return (
    <>
      <p class="hint">{t.seenBy(node)}</p>
      <dl class="facts">
        <Fact name={t.name}>{provider}</Fact>
        {models.length > 0 && <Fact name={t.models}>{models.join(", ")}</Fact>}
        <Fact name={t.check}>
          <StateBadge tone={check.result === "failed" ? "bad" : "good"}>
            {t.checks[check.result] ?? check.result}
          </StateBadge>{" "}
          {check.problem}
        </Fact>
        <Fact name={t.circuit}>
          <StateBadge tone={circuit.state === "closed" ? "good" : "bad"}>
            {t.circuits[circuit.state] ?? circuit.state}
          </StateBadge>
        </Fact>
        {circuit.lastAnswerAt !== null && (
          <Fact name={t.lastAnswer}>
            <When at={circuit.lastAnswerAt} />
          </Fact>
        )}
      </dl>
    </>
  );
}

function LastHour({ provider: { lastHour } }: { provider: Provider }) {
  const text = useAdminText();
  const t = text.health;
  const { calls, pictures, unknown, successShare, medianSeconds } = lastHour;
  return (
    <>
      <h4>{t.lastHour}</h4>
      <dl class="facts">
        <Fact name={t.calls}>{text.number(calls)}</Fact>
        <Fact name={t.pictures}>{text.number(pictures)}</Fact>
        <Fact name={t.unknown}>{text.number(unknown)}</Fact>
        {successShare !== null && <Fact name={t.success}>{text.share(successShare)}</Fact>}
        {medianSeconds !== null && <Fact name={t.median}>{text.seconds(medianSeconds)}</Fact>}
      </dl>
    </>
  );
}

function LastErrors({ errors }: { errors: readonly FailedCall[] }) {
  const text = useAdminText();
  const t = text.health;
  return (
    <>
      <h4>{t.errors}</h4>
      {errors.length === 0 && <p class="hint">{t.noErrors}</p>}
      <ul class="rows" aria-label={t.errors}>
        {errors.map(({ jobId, attempt, provider, outcome, detail, sentAt }) => (
          <li key={`${jobId}${sentAt}`}>
            <a class="row" href={fragmentOf({ screen: "job", id: jobId })}>
              <span class="row-text">
                <span class="row-title clip">{detail ?? outcome}</span>
                <span class="row-note">
                  {outcome}, {provider}, {text.job.attempt} {attempt}, <When at={sentAt} />
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
