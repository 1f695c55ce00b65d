import { useMemo, useRef } from "preact/hooks";
import { AskDialog } from "../parts/ask-dialog";
import { useAdminText } from "../text/use-admin-text";
import { useDesk } from "../use-desk";

const MOST = 1_000_000;

interface Props {
  email: string;
  onGranted: () => void;
  onClose: () => void;
}

/** Gives an account credits for a reason. Pressed twice, it gives them once. */
export function GrantDialog({ email, onGranted, onClose }: Props) {
  const text = useAdminText();
  const t = text.account;
  const { api, announce } = useDesk();
  const key = useMemo(() => crypto.randomUUID(), []);
  const field = useRef<HTMLInputElement>(null);
  const amount = () => Number(field.current?.value.trim() || "0");
  const isGood = () => Number.isInteger(amount()) && amount() >= 1 && amount() <= MOST;

  async function grant(reason: string) {
    await api.grant(email, amount(), reason, key);
    announce(t.granted(text.number(amount())));
    onGranted();
  }

  return (
    <AskDialog
      title={t.grantTitle(email)}
      lead={t.grantLead}
      submit={t.grantSubmit}
      hasReason
      check={() => (isGood() ? null : t.wrongAmount)}
      onSubmit={grant}
      onClose={onClose}
    >
      <label class="field">
        <span class="field-name">{t.amount}</span>
        <input
          ref={field}
          type="text"
          inputmode="numeric"
          autocomplete="off"
          autofocus
          aria-describedby="ask-trouble"
        />
      </label>
    </AskDialog>
  );
}
