import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Host } from "../host/host";
import type { AdminApi } from "./api/admin-api";

/** What every screen of an administrator works with. */
export interface Desk {
  readonly host: Host;
  readonly api: AdminApi;
  /** Says to screen readers what was done. */
  announce(sentence: string): void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("Nobody is signed in here");
  return desk;
}
