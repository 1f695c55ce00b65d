import { useRef } from "preact/hooks";
import type { Host } from "../host/host";
import { Icon } from "../icons/icon";
import { useStore } from "../state/use-store";
import { useText } from "../text/use-text";
import { DoorForm } from "./door-form";
import type { Session } from "./session";

/** Sign in where passwords are kept, in the browser, and bring six digits from there. */
export function CodeDoor({ host, session }: { host: Host; session: Session }) {
  const text = useText();
  const server = useStore(session.server);
  const field = useRef<HTMLInputElement>(null);
  const code = () => (field.current?.value ?? "").replace(/\D/g, "");

  return (
    <DoorForm
      submitLabel={text.signIn.submit}
      server={server}
      check={() => (code().length === 6 ? null : text.signIn.missingCode)}
      enter={() => session.signInWithCode(code())}
      refusedWords={text.signIn.refusedCode}
    >
      <p class="hint" id="code-hint">
        {text.signIn.codeSteps}
      </p>
      <button type="button" class="button wide" onClick={() => host.openPage(`${server}/#connect`)}>
        <Icon name="globe" />
        {text.signIn.openBrowser}
      </button>
      <label class="field">
        <span class="field-name">{text.signIn.code}</span>
        <input
          ref={field}
          class="code"
          type="text"
          inputmode="numeric"
          autocomplete="one-time-code"
          maxLength={12}
          aria-describedby="code-hint door-trouble"
        />
      </label>
    </DoorForm>
  );
}
