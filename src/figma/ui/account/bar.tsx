import type { ComponentChildren } from "preact";
import { BrandMark } from "../icons/brand-mark";
import { Icon } from "../icons/icon";
import { Menu, type MenuItem } from "../parts/menu";
import { useStore } from "../state/use-store";
import { LANGUAGES } from "../text/choose-text";
import { useText } from "../text/use-text";
import type { Session } from "./session";

interface Props {
  session: Session;
  /** Beside the product's name. */
  part?: ComponentChildren;
  menu: string;
  /** What the menu offers above the languages. */
  items: readonly MenuItem[];
  onLanguage: (language: string) => void;
  children: ComponentChildren;
}

/** The top of a page: whose it is, its screens, the account, and whether the server can be reached. */
export function Bar({ session, part, menu, items, onLanguage, children }: Props) {
  const text = useText();
  const isConnected = useStore(session.isConnected);
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
          <span class="brand-name">
            {text.product}
            {part !== undefined && <> {part}</>}
          </span>
        </h1>
        {children}
        <Menu
          label={menu}
          className="icon-button"
          items={[
            ...items,
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
