import { useEffect, useState } from "preact/hooks";
import type { Host } from "../host/host";

export const BACKDROPS = ["checker", "light", "dark", "colour"] as const;

export type BackdropKind = (typeof BACKDROPS)[number];

/** What pictures are shown on, so that a person can judge their edges. */
export interface Backdrop {
  readonly kind: BackdropKind;
  /** `#rrggbb`, shown when the kind is `colour`. */
  readonly colour: string;
  show(kind: BackdropKind): void;
  paint(colour: string): void;
}

const FIRST_COLOUR = "#2f6f5e";

/** The backdrop this device remembers. */
export function useBackdrop(host: Host): Backdrop {
  const [kind, setKind] = useState<BackdropKind>("checker");
  const [colour, setColour] = useState(FIRST_COLOUR);

  useEffect(() => {
    void host.recall("backdrop").then((kept) => {
      const known = BACKDROPS.find((backdrop) => backdrop === kept);
      if (known !== undefined) setKind(known);
    });
    void host.recall("backdrop-colour").then((kept) => {
      if (kept !== null && /^#[0-9a-f]{6}$/i.test(kept)) setColour(kept);
    });
  }, [host]);

  function show(next: BackdropKind) {
    setKind(next);
    void host.remember("backdrop", next);
  }

  return {
    kind,
    colour,
    show,
    paint(next) {
      setColour(next);
      void host.remember("backdrop-colour", next);
      show("colour");
    },
  };
}
