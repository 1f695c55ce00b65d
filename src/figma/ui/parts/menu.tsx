import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "../icons/icon";

export interface MenuItem {
  readonly label: string;
  readonly icon: IconName;
  readonly isDanger?: boolean;
  /** One of several of which exactly one is set, such as a language. */
  readonly isChecked?: boolean;
  readonly act: () => void;
}

interface Props {
  /** Name for screen readers where the button shows less. */
  label: string;
  className: string;
  items: readonly MenuItem[];
  children: ComponentChildren;
}

const GAP_PX = 4;
const EDGE_PX = 8;

/** A button with a menu, by mouse and by keyboard: arrows, Home, End, first letters, Escape. */
export function Menu({ label, className, items, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    const shown = list.current;
    if (!isOpen || shown === null || button.current === null) return;
    shown.showPopover?.();
    place(shown, button.current);
    focusAt(0);
    const leave = (event: Event) => {
      const isInside = event.target instanceof Node && shown.contains(event.target);
      if (!isInside && !button.current?.contains(event.target as Node)) setOpen(false);
    };
    const hide = () => setOpen(false);
    document.addEventListener("pointerdown", leave);
    window.addEventListener("resize", hide);
    return () => {
      document.removeEventListener("pointerdown", leave);
      window.removeEventListener("resize", hide);
    };
  }, [isOpen]);

  function entries(): HTMLElement[] {
    return [...(list.current?.querySelectorAll<HTMLElement>("[data-item]") ?? [])];
  }

  function focusAt(index: number) {
    const all = entries();
    all[(index + all.length) % all.length]?.focus();
  }

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  function move(event: KeyboardEvent) {
    const now = entries().indexOf(document.activeElement as HTMLElement);
    if (event.key === "ArrowDown") focusAt(now + 1);
    else if (event.key === "ArrowUp") focusAt(now - 1);
    else if (event.key === "Home") focusAt(0);
    else if (event.key === "End") focusAt(-1);
    else if (event.key === "Escape") close();
    else if (event.key === "Tab") return setOpen(false);
    else if (event.key.length === 1 && event.key !== " ") findLetter(event.key, now);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function findLetter(letter: string, after: number) {
    const all = entries();
    const turned = [...all.slice(after + 1), ...all.slice(0, after + 1)];
    turned.find((entry) => entry.textContent?.toLowerCase().startsWith(letter))?.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        class={className}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" || isOpen) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {isOpen && (
        <div
          ref={list}
          id={id}
          class="menu"
          role="menu"
          aria-label={label}
          popover="manual"
          onKeyDown={move}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              data-item
              role={item.isChecked === undefined ? "menuitem" : "menuitemradio"}
              aria-checked={item.isChecked}
              class="menu-item"
              data-danger={item.isDanger}
              tabIndex={-1}
              onClick={() => {
                close();
                item.act();
              }}
            >
              <Icon name={item.isChecked ? "check" : item.icon} />
              {item.label}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

/** Below the button where there is room, else above; never over the window's edge. */
function place(list: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = list.getBoundingClientRect();
  const isRoomBelow = at.bottom + GAP_PX + height <= innerHeight - EDGE_PX;
  const top = isRoomBelow ? at.bottom + GAP_PX : Math.max(EDGE_PX, at.top - GAP_PX - height);
  const left = Math.max(EDGE_PX, Math.min(at.right - width, innerWidth - width - EDGE_PX));
  list.style.top = `${top}px`;
  list.style.left = `${left}px`;
}
