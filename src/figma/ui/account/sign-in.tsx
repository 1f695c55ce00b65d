import { useEffect, useState } from "preact/hooks";
import type { Host } from "../host/host";
import { BrandMark } from "../icons/brand-mark";
import { useStore } from "../state/use-store";
import { useText } from "../text/use-text";
import { CodeDoor } from "./code-door";
import { EmailDoor } from "./email-door";
import { ServerField } from "./server-field";
import type { Session, SessionState } from "./session";
import { TokenDoor } from "./token-door";

type Reason = Extract<SessionState<unknown>, { kind: "signed-out" }>["because"];

type Door = "email" | "code" | "token";

interface Props {
  host: Host;
  session: Session;
  because: Reason;
}

/** The screen of a person who is not signed in: which server, and three ways in. */
export function SignIn({ host, session, because }: Props) {
  const text = useText();
  const server = useStore(session.server);
  const doors: readonly Door[] =
    host.kind === "figma" ? ["email", "code", "token"] : ["email", "token"];
  const [door, setDoor] = useState<Door>(firstDoor(host, server));
  const [isChoosing, setChoosing] = useState(host.kind === "figma" && server === "");
  const names = {
    email: text.signIn.byEmail,
    code: text.signIn.byCode,
    token: text.signIn.byToken,
  };

  useEffect(() => {
    void host.recall("door").then((kept) => {
      const known = doors.find((each) => each === kept);
      if (known !== undefined) setDoor(known);
    });
  }, [host]);

  function open(next: Door) {
    setDoor(next);
    void host.remember("door", next);
  }

  return (
    <main class="sign-in">
      <div class="sign-in-card">
        <BrandMark size={52} />
        <h1>{text.product}</h1>
        <p class="lead">{text.signIn.lead}</p>
        <p class="notice" role="status">
          {because === "refused" && text.signIn.expired}
          {because === "asked" && text.signIn.signedOut}
        </p>
        {host.kind === "figma" && (
          <ServerField session={session} isOpen={isChoosing} onOpen={setChoosing} />
        )}
        {!isChoosing && (
          <>
            <fieldset class="segments">
              <legend class="unseen">{text.signIn.ways}</legend>
              {doors.map((each) => (
                <label key={each} class="segment">
                  <input
                    type="radio"
                    name="door"
                    class="unseen"
                    checked={door === each}
                    onChange={() => open(each)}
                  />
                  <span>{names[each]}</span>
                </label>
              ))}
            </fieldset>
            {door === "email" && (
              <EmailDoor session={session} isForAnybody={host.kind !== "admin"} />
            )}
            {door === "code" && <CodeDoor host={host} session={session} />}
            {door === "token" && <TokenDoor session={session} />}
            <p class="hint fine">{text.signIn.keptHere}</p>
          </>
        )}
      </div>
    </main>
  );
}

/** On one's own machine the token stands in the terminal; anywhere else people have accounts. */
function firstDoor(host: Host, server: string): Door {
  if (host.kind === "admin") return "email";
  const name = host.kind === "studio" ? location.hostname : server;
  return /(^|\/\/)(localhost|127\.0\.0\.1)(:|$)/.test(name) ? "token" : "email";
}
