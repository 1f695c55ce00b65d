import type { PoseWish } from "../api/model";
import { Icon } from "../icons/icon";
import { useText } from "../text/use-text";

interface Props {
  wish: PoseWish;
  onChange: (change: Partial<PoseWish>) => void;
}

/** What few orders need: a colour for the mascot, and what must not appear. */
export function WishOptions({ wish, onChange }: Props) {
  const text = useText();
  return (
    <details class="more">
      <summary>
        <Icon name="chevron" />
        {text.form.more}
      </summary>
      <div class="more-fields">
        <div class="field">
          <label class="field-name" for="wish-colour">
            {text.form.colour}
          </label>
          <span class="with-swatch">
            <input
              id="wish-colour"
              type="text"
              value={wish.color}
              maxLength={100}
              aria-describedby="wish-colour-hint"
              onInput={(event) => onChange({ color: event.currentTarget.value })}
            />
            <input
              type="color"
              class="swatch"
              value={asSwatch(wish.color)}
              data-empty={!isCode(wish.color)}
              aria-label={text.form.colourPick}
              onInput={(event) => onChange({ color: event.currentTarget.value })}
            />
          </span>
          <p class="hint" id="wish-colour-hint">
            {text.form.colourHint}
          </p>
        </div>
        <div class="field">
          <label class="field-name" for="wish-negative">
            {text.form.negative}
          </label>
          <input
            id="wish-negative"
            type="text"
            value={wish.negativePrompt}
            maxLength={500}
            aria-describedby="wish-negative-hint"
            onInput={(event) => onChange({ negativePrompt: event.currentTarget.value })}
          />
          <p class="hint" id="wish-negative-hint">
            {text.form.negativeHint}
          </p>
        </div>
      </div>
    </details>
  );
}

function isCode(colour: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(colour.trim());
}

/** A colour field must always hold a code. */
function asSwatch(colour: string): string {
  return isCode(colour) ? colour.trim() : "#999999";
}
