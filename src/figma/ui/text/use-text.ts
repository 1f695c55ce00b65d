import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { en, type Text } from "./en";

export const TextContext = createContext<Text>(en);

/** The app's sentences in the person's language. */
export function useText(): Text {
  return useContext(TextContext);
}
