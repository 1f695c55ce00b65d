import { Bar } from "../account/bar";
import type { Session } from "../account/session";
import type { Host } from "../host/host";
import { EVERY_JOB, fragmentOf, type Route } from "./route";
import { useAdminText } from "./text/use-admin-text";

const SCREENS: readonly Route[] = [
  { screen: "queue" },
  { screen: "jobs", search: EVERY_JOB },
  { screen: "accounts" },
  { screen: "health" },
  { screen: "settings" },
  { screen: "audit", account: null, action: null },
];

interface Props {
  host: Host;
  session: Session;
  route: Route;
  onLanguage: (language: string) => void;
}

/** Where one can go, who one is, and whether the server can be reached. */
export function AdminBar({ host, session, route, onLanguage }: Props) {
  const text = useAdminText();

  return (
    <Bar
      session={session}
      part={<span class="brand-part">{text.title}</span>}
      menu={text.menu}
      items={[{ label: text.studio, icon: "spark", act: () => host.openPage("/") }]}
      onLanguage={onLanguage}
    >
      <nav class="views admin-views" aria-label={text.screens}>
        {SCREENS.map((each) => (
          <a
            key={each.screen}
            class="view"
            href={fragmentOf(each)}
            aria-current={homeOf(route) === each.screen ? "page" : undefined}
          >
            {titleOf(each, text)}
          </a>
        ))}
      </nav>
    </Bar>
  );
}

/** Which entry of the bar a screen belongs to. */
function homeOf({ screen }: Route): Route["screen"] {
  if (screen === "job") return "jobs";
  return screen === "account" ? "accounts" : screen;
}

function titleOf({ screen }: Route, text: ReturnType<typeof useAdminText>): string {
  const titles: Partial<Record<Route["screen"], string>> = {
    queue: text.queueTitle,
    jobs: text.jobsTitle,
    accounts: text.accountsTitle,
    health: text.healthTitle,
    settings: text.settingsTitle,
    audit: text.auditTitle,
  };
  return titles[screen] ?? screen;
}
