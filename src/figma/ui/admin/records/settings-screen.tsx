import { useState } from "preact/hooks";
import { Icon } from "../../icons/icon";
import type { Setting } from "../api/model";
import { useLive } from "../live/use-live";
import { Loaded } from "../parts/loaded";
import { Screen } from "../parts/screen";
import { StateBadge } from "../parts/state-badge";
import { WideTable } from "../parts/wide-table";
import { useAdminText } from "../text/use-admin-text";
import { useDesk } from "../use-desk";

/** Every setting as it is in force, and where it comes from. */
export function SettingsScreen() {
  const text = useAdminText();
  const t = text.settings;
  const { api } = useDesk();
  const [known, live] = useLive((signal) => api.settings(signal), null, []);
  const [search, setSearch] = useState("");
  const words = search.trim().toLowerCase();

  return (
    <Screen title={text.settingsTitle}>
      <p class="hint">{t.hint}</p>
      <div class="filters">
        <label class="search">
          <Icon name="search" />
          <input
            type="search"
            value={search}
            placeholder={t.search}
            aria-label={t.search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
      </div>
      <Loaded known={known} live={live}>
        {(all) => <SettingTable settings={all.filter(({ name }) => name.includes(words))} />}
      </Loaded>
    </Screen>
  );
}

function SettingTable({ settings }: { settings: readonly Setting[] }) {
  const text = useAdminText();
  const t = text.settings;
  if (settings.length === 0) return <p class="hint">{t.none}</p>;
  return (
    <WideTable label={text.settingsTitle} heads={[t.name, t.value, t.source]}>
      {settings.map((setting) => (
        <tr key={setting.name}>
          <td>
            <code>{setting.name}</code>
          </td>
          <td class="prose">
            <SettingValue setting={setting} />
          </td>
          <td>{setting.source}</td>
        </tr>
      ))}
    </WideTable>
  );
}

function SettingValue({ setting: { secret, set, value } }: { setting: Setting }) {
  const t = useAdminText().settings;
  if (!set) return <span class="row-note">{t.unset}</span>;
  return secret ? <StateBadge tone="quiet">{t.secretSet}</StateBadge> : <code>{value}</code>;
}
