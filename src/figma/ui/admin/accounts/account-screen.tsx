import { useState } from "preact/hooks";
import type { AccountDetail } from "../api/model";
import { useLive } from "../live/use-live";
import { Fact } from "../parts/fact";
import { Loaded } from "../parts/loaded";
import { Screen } from "../parts/screen";
import { When } from "../parts/when";
import { EVERY_JOB, fragmentOf } from "../route";
import { useAdminText } from "../text/use-admin-text";
import { useDesk } from "../use-desk";
import { GrantDialog } from "./grant-dialog";
import { Ledger } from "./ledger";

const EVERY_MS = 5_000;

/** One account: what it can spend, what it has under way, everything that was booked. */
export function AccountScreen({ id }: { id: string }) {
  const text = useAdminText();
  const t = text.account;
  const { api } = useDesk();
  const [known, live] = useLive((signal) => api.account(id, signal), EVERY_MS, [id]);
  const [isGranting, setGranting] = useState(false);
  const account = known.value?.account ?? null;

  return (
    <Screen
      title={account?.email ?? text.accountsTitle}
      aside={
        <a class="link" href={fragmentOf({ screen: "accounts" })}>
          {t.back}
        </a>
      }
    >
      <Loaded known={known} live={live}>
        {(detail) => (
          <>
            <AccountFacts detail={detail} />
            <div class="actions">
              {detail.account.closedAt === null && (
                <button type="button" class="button small" onClick={() => setGranting(true)}>
                  {t.grant}
                </button>
              )}
              <a
                class="button small"
                href={fragmentOf({ screen: "jobs", search: { ...EVERY_JOB, account: id } })}
              >
                {t.showJobs}
              </a>
              <a
                class="button small"
                href={fragmentOf({ screen: "audit", account: id, action: null })}
              >
                {t.showAudit}
              </a>
            </div>
            <Ledger account={id} balance={detail.account.balance} />
          </>
        )}
      </Loaded>
      {isGranting && account !== null && (
        <GrantDialog
          email={account.email}
          onGranted={() => live.again()}
          onClose={() => setGranting(false)}
        />
      )}
    </Screen>
  );
}

function AccountFacts({ detail: { account, waiting, running } }: { detail: AccountDetail }) {
  const text = useAdminText();
  const t = text.account;
  const time = (at: string | null) => (at === null ? t.never : <When at={at} />);
  return (
    <dl class="facts block">
      <Fact name={t.balance}>
        <strong>{text.accounts.credits(text.number(account.balance))}</strong>
      </Fact>
      <Fact name={t.jobs}>{text.queue.laneCounts(text.number(waiting), text.number(running))}</Fact>
      <Fact name={t.plan}>{account.plan}</Fact>
      <Fact name={t.role}>{account.role}</Fact>
      <Fact name={t.made}>{time(account.createdAt)}</Fact>
      <Fact name={t.signedIn}>{time(account.lastSignInAt)}</Fact>
      <Fact name={t.tokenUsed}>{time(account.lastTokenUseAt)}</Fact>
      {account.closedAt !== null && <Fact name={t.closed}>{time(account.closedAt)}</Fact>}
    </dl>
  );
}
