import { useRef, useState } from "preact/hooks";
import { Problem } from "../api/problem";
import { useStore } from "../state/use-store";
import { useText } from "../text/use-text";
import type { Session } from "./session";

interface Props {
  session: Session;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/** The server this plugin speaks with: chosen once, shown ever after. */
export function ServerField({ session, isOpen, onOpen }: Props) {
  const text = useText();
  const server = useStore(session.server);
  const field = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function choose(event: Event) {
    event.preventDefault();
    try {
      await session.chooseServer(field.current?.value ?? "");
      onOpen(false);
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      setTrouble(text.signIn.wrongServer);
      field.current?.focus();
    }
  }

  if (!isOpen) {
    return (
      <p class="server">
        <span class="server-name" title={server}>
          {server.replace(/^https?:\/\//, "")}
        </span>
        <button type="button" class="text-button" onClick={() => onOpen(true)}>
          {text.signIn.changeServer}
        </button>
      </p>
    );
  }
  return (
    <form class="door" onSubmit={choose} noValidate>
      <label class="field">
        <span class="field-name">{text.signIn.server}</span>
        <input
          ref={field}
          type="text"
          inputmode="url"
          autocapitalize="off"
          spellcheck={false}
          autofocus
          defaultValue={server}
          aria-describedby="server-hint server-trouble"
          onInput={() => setTrouble(null)}
        />
      </label>
      <p class="hint" id="server-hint">
        {text.signIn.serverHint}
      </p>
      <p class="trouble" id="server-trouble" role="alert">
        {trouble}
      </p>
      <button class="button primary wide" type="submit">
        {text.signIn.useServer}
      </button>
    </form>
  );
}
