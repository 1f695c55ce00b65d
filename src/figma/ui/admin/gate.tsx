import type { ComponentChildren } from "preact";
import type { Session } from "../account/session";
import { Problem } from "../api/problem";
import { BrandMark } from "../icons/brand-mark";
import type { AdminApi } from "./api/admin-api";
import { useLive } from "./live/use-live";
import { Loaded } from "./parts/loaded";
import { useAdminText } from "./text/use-admin-text";
import { useDesk } from "./use-desk";

interface Props {
  session: Session<AdminApi>;
  children: ComponentChildren;
}

/** Who is in front of the gate, and whether the server lets them look. */
interface Visitor {
  readonly email: string;
  readonly isAdmin: boolean;
  readonly mayLook: boolean;
}

/** Lets administrators in, and tells anybody else clearly that they are none. */
export function Gate({ session, children }: Props) {
  const { api } = useDesk();
  const [visitor, live] = useLive((signal) => ask(api, signal), null, []);
  return (
    <Loaded known={visitor} live={live}>
      {(known) =>
        known.mayLook ? children : <Stranger visitor={known} onLeave={() => session.signOut()} />
      }
    </Loaded>
  );
}

async function ask(api: AdminApi, signal: AbortSignal): Promise<Visitor> {
  const { email, role } = await api.me(signal);
  const isAdmin = role === "admin";
  const mayLook = isAdmin && (await api.queue(signal).then(() => true, refused));
  return { email, isAdmin, mayLook };
}

/** An administrator's token may be one that may not act as an administrator. */
function refused(problem: unknown): false {
  if (problem instanceof Problem && problem.status === 403) return false;
  throw problem;
}

function Stranger({ visitor, onLeave }: { visitor: Visitor; onLeave: () => void }) {
  const text = useAdminText();
  const t = text.stranger;
  return (
    <section class="empty" aria-labelledby="stranger-title">
      <BrandMark size={72} />
      <h2 class="empty-title" id="stranger-title">
        {t.title}
      </h2>
      <p>{visitor.isAdmin ? t.token(visitor.email) : t.account(visitor.email)}</p>
      {!visitor.isAdmin && <p class="hint">{t.how}</p>}
      <div class="actions">
        <button type="button" class="button primary small" onClick={onLeave}>
          {t.leave}
        </button>
        <a class="button small" href="/">
          {text.studio}
        </a>
      </div>
    </section>
  );
}
