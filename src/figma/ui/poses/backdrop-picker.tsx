import { useText } from "../text/use-text";
import { BACKDROPS, type Backdrop } from "./use-backdrop";

/** Chooses what all pictures are shown on. */
export function BackdropPicker({ backdrop }: { backdrop: Backdrop }) {
  const text = useText();
  return (
    <fieldset class="backdrops">
      <legend class="unseen">{text.desk.backdrop}</legend>
      {BACKDROPS.map((kind) => (
        <label key={kind} class="backdrop" title={text.desk[kind]}>
          <input
            type="radio"
            name="backdrop"
            class="unseen"
            checked={backdrop.kind === kind}
            aria-label={text.desk[kind]}
            onChange={() => backdrop.show(kind)}
          />
          <span class="backdrop-sample" data-kind={kind} />
        </label>
      ))}
      {backdrop.kind === "colour" && (
        <input
          type="color"
          class="swatch"
          value={backdrop.colour}
          aria-label={text.desk.colourPick}
          title={text.desk.colourPick}
          onInput={(event) => backdrop.paint(event.currentTarget.value)}
        />
      )}
    </fieldset>
  );
}
