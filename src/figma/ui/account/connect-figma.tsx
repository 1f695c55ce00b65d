import { useEffect, useState } from "preact/hooks";
import { Problem } from "../api/problem";
import type { PluginCode } from "../api/sign-in-api";
import { Icon } from "../icons/icon";
import { Dialog } from "../parts/dialog";
import { problemWords } from "../text/problem-words";
import { useText } from "../text/use-text";
import type { Session } from "./session";
import { PLUGIN } from "./top-bar";

/** Shows the six digits that sign a plugin in as this person. */
export function ConnectFigma({ session, onClose }: { session: Session; onClose: () => void }) {
  const text = useText();
  const [code, setCode] = useState<PluginCode | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  useEffect(() => {
    let isShown = true;
    session
      .codeForPlugin()
      .then((found) => isShown && setCode(found))
      .catch((thrown: unknown) => {
        const isMissing = thrown instanceof Problem && [404, 405].includes(thrown.status);
        if (isShown) setTrouble(isMissing ? text.connect.none : problemWords(thrown, text));
      });
    return () => {
      isShown = false;
    };
  }, [session]);

  return (
    <Dialog title={text.connect.title} onClose={onClose}>
      {trouble === null && <p>{text.connect.steps}</p>}
      <p class="plugin-code" role="status">
        {code !== null && `${code.code.slice(0, 3)} ${code.code.slice(3)}`}
        {code === null && trouble === null && <small>{text.connect.asking}</small>}
      </p>
      {code !== null && <p class="hint">{validity(code, text)}</p>}
      <p class="trouble" role="alert">
        {trouble}
      </p>
      <p class="hint">{text.connect.download}</p>
      <a class="button wide" href={PLUGIN} download>
        <Icon name="download" />
        {text.bar.plugin}
      </a>
    </Dialog>
  );
}

function validity(code: PluginCode, text: ReturnType<typeof useText>): string {
  if (code.expiresAtMs === null) return text.connect.once;
  return text.connect.validFor(Math.round((code.expiresAtMs - Date.now()) / 60_000));
}
