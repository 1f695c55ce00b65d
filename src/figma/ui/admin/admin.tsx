import { useEffect, useMemo, useState } from "preact/hooks";
import { Session } from "../account/session";
import { SignIn } from "../account/sign-in";
import type { Host } from "../host/host";
import { useNow } from "../state/use-now";
import { useStore } from "../state/use-store";
import { LANGUAGES } from "../text/choose-text";
import type { Text } from "../text/en";
import { TextContext } from "../text/use-text";
import { AdminBar } from "./admin-bar";
import { type AdminApi, createAdminApi } from "./api/admin-api";
import { Gate } from "./gate";
import { Screens } from "./screens";
import { ADMIN_LANGUAGES, AdminTextContext } from "./text/use-admin-text";
import { en } from "./text/en";
import { useRoute } from "./use-route";
import { DeskContext } from "./use-desk";

/** How often "3 min ago" is worked out again. */
const CLOCK_EVERY_MS = 5_000;

/** The whole page of the administrators. `text` is the language until a person chooses another. */
export function Admin({ host, text }: { host: Host; text: Text }) {
  const session = useMemo(() => new Session(host, createAdminApi), [host]);
  const state = useStore(session.state);
  const [chosen, setChosen] = useState(text.language);
  const words = LANGUAGES.find(({ language }) => language === chosen) ?? text;
  const adminWords = ADMIN_LANGUAGES.find(({ language }) => language === chosen) ?? en;

  useEffect(() => void session.start(), [session]);

  useEffect(() => {
    void host.recall("language").then((kept) => kept !== null && setChosen(kept));
  }, [host]);

  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);

  function speak(language: string) {
    setChosen(language);
    void host.remember("language", language);
  }

  /** The way in is the studio's, and says where it leads. */
  const door = { ...words, product: adminWords.title };
  door.signIn = { ...words.signIn, lead: adminWords.lead };

  return (
    <AdminTextContext.Provider value={adminWords}>
      <TextContext.Provider value={state.kind === "signed-out" ? door : words}>
        {state.kind === "signed-out" && (
          <SignIn host={host} session={session} because={state.because} />
        )}
        {state.kind === "signed-in" && (
          <SignedIn host={host} session={session} api={state.api} onLanguage={speak} />
        )}
      </TextContext.Provider>
    </AdminTextContext.Provider>
  );
}

interface Props {
  host: Host;
  session: Session<AdminApi>;
  api: AdminApi;
  onLanguage: (language: string) => void;
}

function SignedIn({ host, session, api, onLanguage }: Props) {
  const route = useRoute();
  const [news, setNews] = useState("");
  useNow(true, CLOCK_EVERY_MS);
  const desk = useMemo(() => ({ host, api, announce: setNews }), [host, api]);

  return (
    <DeskContext.Provider value={desk}>
      <div class="administration">
        <AdminBar host={host} session={session} route={route} onLanguage={onLanguage} />
        <main>
          <Gate session={session}>
            <Screens route={route} />
          </Gate>
        </main>
        <p class="unseen" role="status">
          {news}
        </p>
      </div>
    </DeskContext.Provider>
  );
}
