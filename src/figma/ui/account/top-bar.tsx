import type { Purse } from "../api/model";
import type { Host } from "../host/host";
import { BrandMark } from "../icons/brand-mark";
import { Icon } from "../icons/icon";
import { Menu, type MenuItem } from "../parts/menu";
import { useStore } from "../state/use-store";
import { LANGUAGES } from "../text/choose-text";
import { useText } from "../text/use-text";
import type { Session } from "./session";

export type View = "poses" | "gallery";

interface Props {
  host: Host;
  session: Session;
  purse: Purse | null;
  view: View;
  onView: (view: View) => void;
  onConnect: () => void;
  onLanguage: (language: string) => void;
}

/** Screens, credits left, everything about the account, and whether the server can be reached. */
export function TopBar({ host, session, purse, view, onView, onConnect, onLanguage }: Props) {
  const text = useText();
  const isConnected = useStore(session.isConnected);
  const inStudio: MenuItem[] =
    host.kind === "studio"
      ? [
          { label: text.bar.connect, icon: "link", act: onConnect },
          { label: text.bar.plugin, icon: "download", act: () => host.openPage(PLUGIN) },
        ]
      : [];
  const languages = LANGUAGES.map(({ language, languageName }) => ({
    label: languageName,
    icon: "globe" as const,
    isChecked: text.language === language,
    act: () => onLanguage(language),
  }));

  return (
    <header class="top-bar">
      <div class="top-bar-row">
        <h1 class="brand">
          <BrandMark size={26} />
          <span class="brand-name">{text.product}</span>
        </h1>
        <nav class="views" aria-label={text.bar.views}>
          {(["poses", "gallery"] as const).map((each) => (
            <button
              key={each}
              type="button"
              class="view"
              aria-current={view === each ? "page" : undefined}
              onClick={() => onView(each)}
            >
              {text.bar[each]}
            </button>
          ))}
        </nav>
        <p class="credits" data-empty={purse?.balance === 0}>
          {purse === null ? text.bar.creditsUnknown : text.bar.credits(purse.balance)}
        </p>
        <Menu
          label={text.bar.menu}
          className="icon-button"
          items={[
            ...inStudio,
            ...languages,
            { label: text.bar.signOut, icon: "leave", act: () => void session.signOut() },
          ]}
        >
          <Icon name="person" />
        </Menu>
      </div>
      <p class="offline" role="status">
        {!isConnected && text.bar.reconnecting}
      </p>
    </header>
  );
}

export const PLUGIN = "/plugin/mascot-poses.zip";
