import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { Mascot, PoseWish, Purse } from "../api/model";
import { Icon } from "../icons/icon";
import { problemWords } from "../text/problem-words";
import type { Text } from "../text/en";
import { useText } from "../text/use-text";
import { promptsOf, toggledLine } from "./prompts-of";
import { WishOptions } from "./wish-options";

/** As the server allows: characters of a prompt, prompts of an order. */
const LONGEST_PROMPT = 2000;
const MOST_PROMPTS = 50;

type Options = Omit<PoseWish, "prompt">;

interface Props {
  mascot: Mascot | null;
  purse: Purse | null;
  wish: PoseWish;
  onWish: (change: (before: PoseWish) => PoseWish) => void;
  onOrder: (mascot: Mascot, options: Options, prompts: readonly string[]) => Promise<unknown>;
  promptField: RefObject<HTMLTextAreaElement | null>;
}

/** Says what the mascot should do, in one line or many, what that costs, and orders it. */
export function PoseForm({ mascot, purse, wish, onWish, onOrder, promptField }: Props) {
  const text = useText();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [underWay, setUnderWay] = useState(0);
  const prompts = promptsOf(wish.prompt);

  function write(change: Partial<PoseWish>) {
    setTrouble(null);
    onWish((before) => ({ ...before, ...change }));
  }

  async function submit(event: Event) {
    event.preventDefault();
    const wrong = whatIsWrong(prompts, text);
    if (mascot === null) complain(text.form.missingMascot);
    else if (wrong !== null) complain(wrong);
    else await place(mascot);
  }

  /** Clears the field at once for the next pose; a failed order comes back, unless one is typed. */
  async function place(poser: Mascot) {
    const typed = wish.prompt;
    const options = { color: wish.color.trim(), negativePrompt: wish.negativePrompt.trim() };
    write({ prompt: "" });
    setUnderWay((count) => count + 1);
    try {
      await onOrder(poser, options, prompts);
    } catch (thrown) {
      onWish((now) => (now.prompt.trim() === "" ? { ...now, prompt: typed } : now));
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
          value={wish.prompt}
          placeholder={
            mascot === null ? text.form.placeholderNobody : text.form.placeholder(mascot.name)
          }
          aria-describedby="prompt-hint prompt-trouble price"
          aria-invalid={trouble !== null}
          enterkeyhint="go"
          onInput={(event) => write({ prompt: event.currentTarget.value })}
          onKeyDown={submitOnEnter}
        />
      </label>
      <p class="unseen" id="prompt-hint">
        {text.form.promptHint}
      </p>
      <div class="chips" role="group" aria-label={text.form.quick}>
        {text.quickPoses.map(({ label, prompt }) => (
          <button
            key={label}
            type="button"
            class="chip"
            aria-pressed={prompts.includes(prompt)}
            onClick={() => write({ prompt: toggledLine(wish.prompt, prompt) })}
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
          {underWay > 0 ? text.form.submitting : text.form.submit(prompts.length)}
        </button>
        <Price count={Math.max(1, prompts.length)} purse={purse} />
      </div>
    </form>
  );
}

function Price({ count, purse }: { count: number; purse: Purse | null }) {
  const text = useText();
  if (purse === null) return <p class="hint" id="price" />;
  const cost = count * purse.posePrice;
  const credits = text.bar.credits(cost);
  const words = cost > purse.balance ? text.form.tooFew : text.form.costs;
  return (
    <p class="hint" id="price" data-warning={cost > purse.balance}>
      {purse.balance === 0 ? text.form.noCredits : words(credits, text.number(purse.balance))}
    </p>
  );
}

function whatIsWrong(prompts: readonly string[], text: Text): string | null {
  if (prompts.length === 0) return text.form.missingPrompt;
  if (prompts.length > MOST_PROMPTS) return text.form.tooMany;
  return prompts.some((prompt) => prompt.length > LONGEST_PROMPT) ? text.form.tooLong : null;
}
