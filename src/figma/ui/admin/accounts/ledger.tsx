import { useState } from "preact/hooks";
import { useLive } from "../live/use-live";
import { Loaded } from "../parts/loaded";
import { Pager } from "../parts/pager";
import { WideTable } from "../parts/wide-table";
import { wholeTime } from "../parts/when";
import { useAdminText } from "../text/use-admin-text";
import { useDesk } from "../use-desk";

/** Everything that was booked on an account, newest first; read anew when its balance changes. */
export function Ledger({ account, balance }: { account: string; balance: number }) {
  const text = useAdminText();
  const t = text.account;
  const { api } = useDesk();
  const [number, setNumber] = useState(1);
  const [page, live] = useLive((signal) => api.ledger(account, number, signal), null, [
    account,
    balance,
    number,
  ]);

  return (
    <section class="block" aria-labelledby="ledger-title">
      <h3 id="ledger-title">{t.ledger}</h3>
      <Loaded known={page} live={live}>
        {({ data, isLast }) => (
          <>
            {data.length === 0 && <p class="hint">{t.noLedger}</p>}
            {data.length > 0 && (
              <WideTable label={t.ledger} heads={[t.when, t.cause, t.change, t.after]}>
                {data.map((entry) => (
                  <tr key={entry.id}>
                    <td>{wholeTime(entry.createdAt, text.language)}</td>
                    <td title={entry.reference ?? undefined}>
                      {t.causes[entry.cause] ?? entry.cause}
                    </td>
                    <td class="figure">
                      {entry.amount > 0 && "+"}
                      {text.number(entry.amount)}
                    </td>
                    <td class="figure">{text.number(entry.balanceAfter)}</td>
                  </tr>
                ))}
              </WideTable>
            )}
            <Pager
              back={text.newer}
              on={text.older}
              onBack={number === 1 ? null : () => setNumber(number - 1)}
              onOn={isLast ? null : () => setNumber(number + 1)}
            />
          </>
        )}
      </Loaded>
    </section>
  );
}
