import { useAdminText } from "../text/use-admin-text";

interface Props {
  /** Where the buttons lead, such as "Older"; null where there is nothing. */
  onBack: (() => void) | null;
  onOn: (() => void) | null;
  back: string;
  on: string;
}

/** Leads through a list page by page; nothing where all is on one. */
export function Pager({ onBack, onOn, back, on }: Props) {
  const text = useAdminText();
  if (onBack === null && onOn === null) return null;
  return (
    <nav class="pager" aria-label={text.pages}>
      <button
        type="button"
        class="button small"
        disabled={onBack === null}
        onClick={() => onBack?.()}
      >
        {back}
      </button>
      <button type="button" class="button small" disabled={onOn === null} onClick={() => onOn?.()}>
        {on}
      </button>
    </nav>
  );
}
