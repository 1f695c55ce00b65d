import { AccountScreen } from "./accounts/account-screen";
import { AccountsScreen } from "./accounts/accounts-screen";
import { HealthScreen } from "./health/health-screen";
import { JobScreen } from "./jobs/job-screen";
import { JobsScreen } from "./jobs/jobs-screen";
import { QueueScreen } from "./queue/queue-screen";
import { AuditScreen } from "./records/audit-screen";
import { SettingsScreen } from "./records/settings-screen";
import { useLive } from "./live/use-live";
import type { Route } from "./route";
import { useDesk } from "./use-desk";

/** The screen that the address names. A list begins on its first page when it is searched anew. */
export function Screens({ route }: { route: Route }) {
  const { api } = useDesk();
  // checking the books reads everything: once when the page is opened, and when asked for
  const books = useLive((signal) => api.books(signal), null, []);
  switch (route.screen) {
    case "queue":
      return <QueueScreen books={books[0].value} />;
    case "jobs":
      return <JobsScreen key={JSON.stringify(route.search)} search={route.search} />;
    case "job":
      return <JobScreen key={route.id} id={route.id} />;
    case "accounts":
      return <AccountsScreen />;
    case "account":
      return <AccountScreen key={route.id} id={route.id} />;
    case "health":
      return <HealthScreen books={books} />;
    case "settings":
      return <SettingsScreen />;
    case "audit":
      return (
        <AuditScreen
          key={`${route.account}${route.action}`}
          account={route.account}
          action={route.action}
        />
      );
  }
}
