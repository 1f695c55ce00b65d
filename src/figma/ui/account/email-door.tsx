import { useRef, useState } from "preact/hooks";
import { useStore } from "../state/use-store";
import { useText } from "../text/use-text";
import { DoorForm } from "./door-form";
import type { Session } from "./session";

interface Props {
  session: Session;
  /** Whether an account can be made here. */
  isForAnybody: boolean;
}

/** E-mail and password, of an account that exists or one that is made now. */
export function EmailDoor({ session, isForAnybody }: Props) {
  const text = useText();
  const [isNew, setNew] = useState(false);
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const value = (field: { current: HTMLInputElement | null }) => field.current?.value ?? "";

  function check(): string | null {
    const isWhole = value(email).trim() !== "" && value(password) !== "";
    return isWhole ? null : text.signIn.missingEmail;
  }

  function enter(): Promise<void> {
    const address = value(email).trim();
    return isNew
      ? session.register(address, value(password), value(name).trim())
      : session.signIn(address, value(password));
  }

  return (
    <>
      <DoorForm
        submitLabel={isNew ? text.signIn.register : text.signIn.submit}
        server={useStore(session.server)}
        check={check}
        enter={enter}
        refusedWords={text.signIn.refusedEmail}
      >
        <label class="field">
          <span class="field-name">{text.signIn.email}</span>
          <input
            ref={email}
            type="email"
            autocomplete="email"
            autocapitalize="off"
            spellcheck={false}
            autofocus
            aria-describedby="door-trouble"
          />
        </label>
        <label class="field">
          <span class="field-name">{text.signIn.password}</span>
          <input
            ref={password}
            type="password"
            autocomplete={isNew ? "new-password" : "current-password"}
            aria-describedby={isNew ? "password-hint" : undefined}
          />
        </label>
        {isNew && (
          <>
            <p class="hint" id="password-hint">
              {text.signIn.passwordHint}
            </p>
            <label class="field">
              <span class="field-name">{text.signIn.name}</span>
              <input ref={name} type="text" autocomplete="name" maxLength={100} />
            </label>
          </>
        )}
      </DoorForm>
      {isForAnybody && (
        <button type="button" class="text-button" onClick={() => setNew(!isNew)}>
          {isNew ? text.signIn.toSignIn : text.signIn.toRegister}
        </button>
      )}
    </>
  );
}
