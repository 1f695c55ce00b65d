import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type AdminText, en } from "./en";
import { fr } from "./fr";

/** All languages; those of the studio. */
export const ADMIN_LANGUAGES: readonly AdminText[] = [en, fr];

export const AdminTextContext = createContext<AdminText>(en);

/** The sentences of the administrators' page in the person's language. */
export function useAdminText(): AdminText {
  return useContext(AdminTextContext);
}
