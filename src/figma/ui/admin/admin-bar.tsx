import type { Session } from "../account/session";
import { BrandMark } from "../icons/brand-mark";
import { Icon } from "../icons/icon";
import { Menu } from "../parts/menu";
import { useStore } from "../state/use-store";
import { useText } from "../text/use-text";
import type { Host } from "../host/host";
import { EVERY_JOB, fragmentOf, type Route } from "./route";
import { ADMIN_LANGUAGES, useAdminText } from "./text/use-admin-text";
import { LANGUAGES } from "../text/choose-text";

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
  const words = useText();
  const text = useAdminText();
  const isConnected = useStore(session.isConnected);
  const languages = ADMIN_LANGUAGES.map(({ language }) => ({
    label: LANGUAGES.find((known) => known.language === language)?.languageName ?? language,
    icon: "globe" as const,
    isChecked: text.language === language,
    act: () => onLanguage(language),
  }));

  return (
    <header class="top-bar">
      <div class="top-bar-row">
        <h1 class="brand">
          <BrandMark size={26} />
          <span class="brand-name">
            {words.product} <span class="brand-part">{text.title}</span>
          </span>
        </h1>
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
        <Menu
          label={text.menu}
          className="icon-button"
          items={[
            { label: text.studio, icon: "spark", act: () => host.openPage("/") },
            ...languages,
            { label: words.bar.signOut, icon: "leave", act: () => void session.signOut() },
          ]}
        >
          <Icon name="person" />
        </Menu>
      </div>
      <p class="offline" role="status">
        {!isConnected && words.bar.reconnecting}
      </p>
    </header>
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
