import type { ProviderCall } from "../api/model";
import { WideTable } from "../parts/wide-table";
import { clockTime, wholeTime } from "../parts/when";
import { useAdminText } from "../text/use-admin-text";

/** Every request to the provider for a job: what came of it, how long it took, what it cost. */
export function CallTable({ calls, usd }: { calls: readonly ProviderCall[]; usd: number }) {
  const text = useAdminText();
  const t = text.job;
  const heads = [t.attempt, t.model, t.outcome, t.sent, t.took, t.tokens, t.usd];
  return (
    <section class="block" aria-labelledby="calls-title">
      <h3 id="calls-title">{t.calls}</h3>
      {calls.length === 0 && <p class="hint">{t.noCalls}</p>}
      {calls.length > 0 && (
        <WideTable label={t.calls} heads={heads}>
          {calls.map((call) => (
            <tr key={call.sentAt}>
              <td>{call.attempt}</td>
              <td>{call.model ?? call.provider}</td>
              <td class="prose">
                {call.outcome}
                {call.detail !== null && `: ${call.detail}`}
              </td>
              <td title={wholeTime(call.sentAt, text.language)}>
                {clockTime(call.sentAt, text.language)}
              </td>
              <td>{call.seconds === null ? t.unanswered : text.seconds(call.seconds)}</td>
              <td>{text.number(call.promptTokens + call.outputTokens + call.thoughtTokens)}</td>
              <td>{call.usd === null ? "–" : text.money(call.usd)}</td>
            </tr>
          ))}
          <tr class="sum">
            <td colSpan={6}>{t.cost}</td>
            <td>{text.money(usd)}</td>
          </tr>
        </WideTable>
      )}
    </section>
  );
}
