import { useState } from "preact/hooks";
import { Icon } from "../../icons/icon";
import type { Account } from "../api/model";
import { useLive } from "../live/use-live";
import { Loaded } from "../parts/loaded";
import { Pager } from "../parts/pager";
import { Screen } from "../parts/screen";
import { StateBadge } from "../parts/state-badge";
import { When } from "../parts/when";
import { fragmentOf } from "../route";
import { useAdminText } from "../text/use-admin-text";
import { useDesk } from "../use-desk";

const EVERY_MS = 15_000;

/** Everybody's accounts, found by the beginning of their e-mail. */
export function AccountsScreen() {
  const text = useAdminText();
  const t = text.accounts;
  const { api } = useDesk();
  const [email, setEmail] = useState("");
  const [number, setNumber] = useState(1);
  const [page, live] = useLive((signal) => api.accounts(email.trim(), number, signal), EVERY_MS, [
    email.trim(),
    number,
  ]);

  return (
    <Screen title={text.accountsTitle}>
      <div class="filters">
        <label class="search">
          <Icon name="search" />
          <input
            type="search"
            value={email}
            placeholder={t.search}
            aria-label={t.search}
            onInput={(event) => {
              setEmail(event.currentTarget.value);
              setNumber(1);
            }}
          />
        </label>
      </div>
      <Loaded known={page} live={live}>
        {({ data, isLast }) => (
          <>
            {data.length === 0 && (
              <div class="empty">
                <p class="empty-title">{t.none}</p>
                <p class="hint">{t.noneHint}</p>
              </div>
            )}
            <ul class="rows" aria-label={t.list}>
              {data.map((account) => (
                <li key={account.id}>
                  <AccountLine account={account} />
                </li>
              ))}
            </ul>
            <Pager
              back={text.previous}
              on={text.next}
              onBack={number === 1 ? null : () => setNumber(number - 1)}
              onOn={isLast ? null : () => setNumber(number + 1)}
            />
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function AccountLine({ account }: { account: Account }) {
  const text = useAdminText();
  const t = text.accounts;
  return (
    <a class="row" href={fragmentOf({ screen: "account", id: account.id })}>
      <span class="row-text">
        <span class="row-title">
          <span class="clip">{account.email}</span>
          {account.role === "admin" && <StateBadge tone="busy">{t.admin}</StateBadge>}
          {account.closedAt !== null && <StateBadge tone="quiet">{t.closed}</StateBadge>}
        </span>
        <span class="row-note">
          {account.name !== null && `${account.name}, `}
          {account.plan}, {t.made} <When at={account.createdAt} />
        </span>
      </span>
      <span class="row-number">{t.credits(text.number(account.balance))}</span>
    </a>
  );
}
