import { useEffect, useMemo, useState } from "preact/hooks";
import { Session } from "./account/session";
import { SignIn } from "./account/sign-in";
import { createPosesApi } from "./api/poses-api";
import type { Host } from "./host/host";
import { useStore } from "./state/use-store";
import { LANGUAGES } from "./text/choose-text";
import type { Text } from "./text/en";
import { TextContext } from "./text/use-text";
import { Workspace } from "./workspace";

/** The whole app, in whatever host. `text` is the language until a person chooses another. */
export function App({ host, text }: { host: Host; text: Text }) {
  const session = useMemo(() => new Session(host, createPosesApi), [host]);
  const state = useStore(session.state);
  const server = useStore(session.server);
  const [chosen, setChosen] = useState(text);

  useEffect(() => {
    void session.start();
    return host.onHandedToken(() => void session.start());
  }, [session, host]);

  useEffect(() => {
    void host.recall("language").then((kept) => {
      const known = LANGUAGES.find(({ language }) => language === kept);
      if (known !== undefined) setChosen(known);
    });
  }, [host]);

  useEffect(() => {
    document.documentElement.lang = chosen.language;
  }, [chosen]);

  function speak(language: string) {
    setChosen(LANGUAGES.find((known) => known.language === language) ?? text);
    void host.remember("language", language);
  }

  return (
    <TextContext.Provider value={chosen}>
      {state.kind === "signed-out" && (
        <SignIn key={server} host={host} session={session} because={state.because} />
      )}
      {state.kind === "signed-in" && (
        <Workspace host={host} session={session} api={state.api} onLanguage={speak} />
      )}
    </TextContext.Provider>
  );
}
