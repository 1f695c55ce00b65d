import { useRef } from "preact/hooks";
import { useStore } from "../state/use-store";
import { useText } from "../text/use-text";
import { DoorForm } from "./door-form";
import type { Session } from "./session";

/** Paste a token; it is checked before it is kept. */
export function TokenDoor({ session }: { session: Session }) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const token = () => field.current?.value.trim() ?? "";

  return (
    <DoorForm
      submitLabel={text.signIn.submit}
      server={useStore(session.server)}
      check={() => (token() === "" ? text.signIn.missingToken : null)}
      enter={() => session.signInWithToken(token())}
      refusedWords={text.signIn.refusedToken}
    >
      <label class="field">
        <span class="field-name">{text.signIn.token}</span>
        <input
          ref={field}
          type="password"
          autocomplete="current-password"
          autocapitalize="off"
          spellcheck={false}
          autofocus
          aria-describedby="token-hint door-trouble"
        />
      </label>
      <p class="hint" id="token-hint">
        {text.signIn.tokenHint}
      </p>
    </DoorForm>
  );
}
