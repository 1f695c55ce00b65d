import type { Purse } from "../api/model";
import type { Host } from "../host/host";
import type { MenuItem } from "../parts/menu";
import { useText } from "../text/use-text";
import { Bar } from "./bar";
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
  const inStudio: MenuItem[] =
    host.kind === "studio"
      ? [
          { label: text.bar.connect, icon: "link", act: onConnect },
          { label: text.bar.plugin, icon: "download", act: () => host.openPage(PLUGIN) },
        ]
      : [];

  return (
    <Bar session={session} menu={text.bar.menu} items={inStudio} onLanguage={onLanguage}>
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
    </Bar>
  );
}

export const PLUGIN = "/plugin/mascot-poses.zip";
