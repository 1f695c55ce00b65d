import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { Mascot, PoseWish } from "../api/model";
import { Icon } from "../icons/icon";
import { problemWords } from "../text/problem-words";
import { useText } from "../text/use-text";
import { WishOptions } from "./wish-options";

/** As the server allows, in characters. */
const LONGEST_PROMPT = 2000;

interface Props {
  mascot: Mascot | null;
  balance: number | null;
  wish: PoseWish;
  onWish: (change: (before: PoseWish) => PoseWish) => void;
  onOrder: (mascot: Mascot, wish: PoseWish) => Promise<void>;
  promptField: RefObject<HTMLTextAreaElement | null>;
}

/** Says what the mascot should do, and orders it. */
export function PoseForm({ mascot, balance, wish, onWish, onOrder, promptField }: Props) {
  const text = useText();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [underWay, setUnderWay] = useState(0);

  function write(change: Partial<PoseWish>) {
    setTrouble(null);
    onWish((before) => ({ ...before, ...change }));
  }

  async function submit(event: Event) {
    event.preventDefault();
    const order = trimmed(wish);
    if (mascot === null) complain(text.form.missingMascot);
    else if (order.prompt === "") complain(text.form.missingPrompt);
    else await place(mascot, order);
  }

  /** Clears the field at once for the next pose; a failed order comes back, unless one is typed. */
  async function place(poser: Mascot, order: PoseWish) {
    write({ prompt: "" });
    setUnderWay((count) => count + 1);
    try {
      await onOrder(poser, order);
    } catch (thrown) {
      onWish((now) => (now.prompt.trim() === "" ? { ...now, prompt: order.prompt } : now));
      complain(problemWords(thrown, text));
    }
    setUnderWay((count) => count - 1);
  }

  function complain(sentence: string) {
    setTrouble(sentence);
    promptField.current?.focus();
  }

  function submitOnEnter(event: KeyboardEvent) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) void submit(event);
  }

  return (
    <form class="pose-form" onSubmit={submit} noValidate>
      <label class="field">
        <span class="section-name">{text.form.prompt}</span>
        <textarea
          ref={promptField}
          rows={3}
          maxLength={LONGEST_PROMPT}
          value={wish.prompt}
          placeholder={
            mascot === null ? text.form.placeholderNobody : text.form.placeholder(mascot.name)
          }
          aria-describedby="prompt-hint prompt-trouble"
          aria-invalid={trouble !== null}
          enterkeyhint="go"
          onInput={(event) => write({ prompt: event.currentTarget.value })}
          onKeyDown={submitOnEnter}
        />
      </label>
      <p class="unseen" id="prompt-hint">
        {text.form.enterHint}
      </p>
      <div class="chips" role="group" aria-label={text.form.quick}>
        {text.quickPoses.map(({ label, prompt }) => (
          <button
            key={label}
            type="button"
            class="chip"
            aria-pressed={wish.prompt === prompt}
            onClick={() => write({ prompt: wish.prompt === prompt ? "" : prompt })}
          >
            {label}
          </button>
        ))}
      </div>
      <WishOptions wish={wish} onChange={write} />
      <p class="trouble" id="prompt-trouble" role="alert">
        {trouble}
      </p>
      <div class="order">
        <button class="button primary wide" type="submit" aria-busy={underWay > 0}>
          <Icon name="spark" />
          {underWay > 0 ? text.form.submitting : text.form.submit}
        </button>
        <p class="hint" data-warning={balance === 0}>
          {balance === 0 ? text.form.noCredits : text.form.price}
        </p>
      </div>
    </form>
  );
}

function trimmed(wish: PoseWish): PoseWish {
  return {
    prompt: wish.prompt.trim(),
    color: wish.color.trim(),
    negativePrompt: wish.negativePrompt.trim(),
  };
}
