import { useEffect, useMemo } from "preact/hooks";
import { Session } from "./account/session";
import { SignIn } from "./account/sign-in";
import type { Host } from "./host/host";
import { useStore } from "./state/use-store";
import { Studio } from "./studio";
import type { Text } from "./text/en";
import { TextContext } from "./text/use-text";

/** The whole app, in whatever host. */
export function App({ host, text }: { host: Host; text: Text }) {
  const session = useMemo(() => new Session(host), [host]);
  const state = useStore(session.state);

  useEffect(() => {
    void session.start();
    return host.onHandedToken(() => void session.start());
  }, [session, host]);

  return (
    <TextContext.Provider value={text}>
      {state.kind === "signed-out" && <SignIn session={session} because={state.because} />}
      {state.kind === "signed-in" && <Studio host={host} session={session} api={state.api} />}
    </TextContext.Provider>
  );
}
