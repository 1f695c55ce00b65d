import type { Lane } from "../api/model";
import { When } from "../parts/when";
import { fragmentOf } from "../route";
import { useAdminText } from "../text/use-admin-text";

/** The accounts whose jobs fill the line, the most first; each leads to its account. */
export function LaneList({ lanes }: { lanes: readonly Lane[] }) {
  const text = useAdminText();
  const t = text.queue;
  const most = Math.max(1, ...lanes.map(({ waiting, running }) => waiting + running));
  return (
    <section class="block" aria-labelledby="lanes-title">
      <h3 id="lanes-title">{t.lanes}</h3>
      {lanes.length === 0 && <p class="hint">{t.noLanes}</p>}
      <ul class="rows">
        {lanes.map(({ accountId, email, waiting, running, oldest }) => (
          <li key={accountId}>
            <a class="row" href={fragmentOf({ screen: "account", id: accountId })}>
              <span class="row-text">
                <span class="row-title clip">{email ?? text.nobody}</span>
                <span class="row-note">
                  {t.laneCounts(text.number(waiting), text.number(running))}, {t.oldest}{" "}
                  <When at={oldest} />
                </span>
                <meter
                  class="load"
                  min={0}
                  max={most}
                  value={waiting + running}
                  aria-hidden="true"
                />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
