import { useRef, useState } from "preact/hooks";
import { Problem } from "../api/problem";
import { BrandMark } from "../icons/brand-mark";
import { problemWords } from "../text/problem-words";
import { useText } from "../text/use-text";
import type { Text } from "../text/en";
import type { Session, SessionState } from "./session";

type Reason = Extract<SessionState, { kind: "signed-out" }>["because"];

/** The screen of a person without a token: paste one, it is checked, the studio opens. */
export function SignIn({ session, because }: { session: Session; because: Reason }) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isChecking, setChecking] = useState(false);

  async function submit(event: Event) {
    event.preventDefault();
    if (isChecking) return;
    setChecking(true);
    setTrouble(await troubleWith(field.current?.value ?? ""));
    setChecking(false);
    field.current?.focus();
  }

  async function troubleWith(token: string): Promise<string | null> {
    if (token.trim() === "") return text.signIn.missing;
    try {
      await session.signIn(token);
      return null;
    } catch (thrown) {
      return signInWords(thrown, text);
    }
  }

  return (
    <main class="sign-in">
      <form class="sign-in-card" onSubmit={submit} noValidate>
        <BrandMark size={56} />
        <h1>{text.product}</h1>
        <p class="lead">{text.signIn.lead}</p>
        <p class="notice" role="status">
          {because === "refused" && text.signIn.expired}
          {because === "asked" && text.signIn.signedOut}
        </p>
        <label class="field">
          <span class="field-name">{text.signIn.token}</span>
          <input
            ref={field}
            type="password"
            autocomplete="current-password"
            autocapitalize="off"
            spellcheck={false}
            autofocus
            aria-describedby="token-hint token-trouble"
            aria-invalid={trouble !== null}
            onInput={() => setTrouble(null)}
          />
        </label>
        <p class="hint" id="token-hint">
          {text.signIn.hint}
        </p>
        <p class="trouble" id="token-trouble" role="alert">
          {trouble}
        </p>
        <button class="button primary wide" type="submit" aria-disabled={isChecking}>
          {isChecking ? text.signIn.checking : text.signIn.submit}
        </button>
        <p class="hint">{text.signIn.keptHere}</p>
      </form>
    </main>
  );
}

function signInWords(thrown: unknown, text: Text): string {
  const isRefused = thrown instanceof Problem && thrown.isSignedOut;
  return isRefused ? text.signIn.refused : problemWords(thrown, text);
}
