import { BrandMark } from "../icons/brand-mark";
import { Icon } from "../icons/icon";
import { useStore } from "../state/use-store";
import { useText } from "../text/use-text";
import type { Session } from "./session";

/** Name, credits left (null: not known yet), way out, and whether the server can be reached. */
export function TopBar({ session, balance }: { session: Session; balance: number | null }) {
  const text = useText();
  const isConnected = useStore(session.isConnected);

  return (
    <header class="top-bar">
      <div class="top-bar-row">
        <h1 class="brand">
          <BrandMark size={28} />
          <span>{text.product}</span>
        </h1>
        <p class="credits" data-empty={balance === 0}>
          {balance === null ? text.bar.creditsUnknown : text.bar.credits(balance)}
        </p>
        <button class="button quiet" type="button" onClick={() => void session.signOut()}>
          <Icon name="leave" />
          <span class="unseen-when-narrow">{text.bar.signOut}</span>
        </button>
      </div>
      <p class="offline" role="status">
        {!isConnected && text.bar.reconnecting}
      </p>
    </header>
  );
}
