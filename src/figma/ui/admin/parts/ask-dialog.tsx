import { type ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { Dialog } from "../../parts/dialog";
import { useAttempt } from "../../parts/use-attempt";
import { useText } from "../../text/use-text";
import { useAdminText } from "../text/use-admin-text";

const LONGEST_REASON = 200;

interface Props {
  title: string;
  lead: string;
  submit: string;
  /** What leaves everything as it is; else "Cancel". */
  keep?: string;
  isDanger?: boolean;
  /** Whether a reason must be given. */
  hasReason: boolean;
  /** More to fill in, before the reason. */
  children?: ComponentChildren;
  /** Says what is wrong with what was filled in more, or null. */
  check?: () => string | null;
  onSubmit: (reason: string) => Promise<void>;
  onClose: () => void;
}

/** Asks before something that touches other people, and for a reason where one is kept. */
export function AskDialog(props: Props) {
  const { hasReason, isDanger = false, onClose } = props;
  const words = useText();
  const text = useAdminText();
  const field = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const attempt = useAttempt();

  function submit(event: Event) {
    event.preventDefault();
    if (attempt.isBusy) return;
    const reason = field.current?.value.trim() ?? "";
    const wrong = props.check?.() ?? (hasReason && reason === "" ? text.ask.missing : null);
    setMissing(wrong);
    if (wrong !== null) return;
    void attempt.run(async () => {
      await props.onSubmit(reason);
      onClose();
    });
  }

  return (
    <Dialog title={props.title} onClose={onClose}>
      <form class="door" onSubmit={submit} onInput={() => setMissing(null)} noValidate>
        <p>{props.lead}</p>
        {props.children}
        {hasReason && (
          <label class="field">
            <span class="field-name">{text.ask.reason}</span>
            <input
              ref={field}
              type="text"
              maxLength={LONGEST_REASON}
              autocomplete="off"
              aria-describedby="reason-hint ask-trouble"
              autofocus={props.children === undefined}
            />
          </label>
        )}
        {hasReason && (
          <p class="hint" id="reason-hint">
            {text.ask.reasonHint}
          </p>
        )}
        <p class="trouble" id="ask-trouble" role="alert">
          {missing ?? attempt.trouble}
        </p>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onClose}>
            {props.keep ?? words.cancel}
          </button>
          <button
            type="submit"
            class={isDanger ? "button danger" : "button primary"}
            aria-disabled={attempt.isBusy}
          >
            {props.submit}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
