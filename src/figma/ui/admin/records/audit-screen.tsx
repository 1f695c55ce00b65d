import { useState } from "preact/hooks";
import type { AuditEntry } from "../api/model";
import { useLive } from "../live/use-live";
import { Loaded } from "../parts/loaded";
import { Pager } from "../parts/pager";
import { Screen } from "../parts/screen";
import { When } from "../parts/when";
import { fragmentOf } from "../route";
import { useAdminText } from "../text/use-admin-text";
import { useDesk } from "../use-desk";

const EVERY_MS = 10_000;

interface Props {
  account: string | null;
  action: string | null;
}

/** Who did what to whose account, newest first. */
export function AuditScreen({ account, action }: Props) {
  const text = useAdminText();
  const t = text.audit;
  const { api } = useDesk();
  const [number, setNumber] = useState(1);
  const [page, live] = useLive((signal) => api.audit(account, action, number, signal), EVERY_MS, [
    account,
    action,
    number,
  ]);

  return (
    <Screen title={text.auditTitle}>
      <p class="hint">{t.hint}</p>
      <AuditFilters account={account} action={action} />
      <Loaded known={page} live={live}>
        {({ data, isLast }) => (
          <>
            {data.length === 0 && <p class="empty-title">{t.none}</p>}
            <ul class="rows" aria-label={t.list}>
              {data.map((entry) => (
                <li key={entry.id} class="row">
                  <AuditLine entry={entry} />
                </li>
              ))}
            </ul>
            <Pager
              back={text.newer}
              on={text.older}
              onBack={number === 1 ? null : () => setNumber(number - 1)}
              onOn={isLast ? null : () => setNumber(number + 1)}
            />
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function AuditFilters({ account, action }: Props) {
  const t = useAdminText().audit;
  return (
    <div class="filters">
      <select
        class="select"
        aria-label={t.action}
        value={action ?? ""}
        onChange={(event) => {
          const chosen = event.currentTarget.value || null;
          location.hash = fragmentOf({ screen: "audit", account, action: chosen });
        }}
      >
        <option value="">{t.everyAction}</option>
        {Object.entries(t.actions).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      {account !== null && (
        <p class="found">
          {t.ofAccount}{" "}
          <a class="link" href={fragmentOf({ screen: "audit", account: null, action })}>
            {t.everyAccount}
          </a>
        </p>
      )}
    </div>
  );
}

function AuditLine({ entry }: { entry: AuditEntry }) {
  const t = useAdminText().audit;
  const { action, detail, accountId, actorId, address, happenedAt, requestId } = entry;
  return (
    <div class="row-text">
      <p class="row-title">
        {t.actions[action] ?? action}
        {detail !== null && <span class="row-detail">{detail}</span>}
      </p>
      <p class="row-note">
        <When at={happenedAt} />
        {accountId !== null && (
          <>
            , {t.about} <AccountLink id={accountId} />, {t.by}{" "}
            {actorId === null ? t.self : <AccountLink id={actorId} />}
          </>
        )}
        {address !== null && `, ${t.from} ${address}`}
        {requestId !== null && `, ${t.request} ${requestId}`}
      </p>
    </div>
  );
}

function AccountLink({ id }: { id: string }) {
  return (
    <a class="link" href={fragmentOf({ screen: "account", id })}>
      <code>{id.slice(0, 8)}</code>
    </a>
  );
}
