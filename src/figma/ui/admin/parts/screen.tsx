import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useText } from "../../text/use-text";
import { useAdminText } from "../text/use-admin-text";

interface Props {
  title: string;
  /** What stands beside the title. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** One screen. Its title gets the focus, so that a keyboard and a screen reader begin there. */
export function Screen({ title, aside, children }: Props) {
  const text = useAdminText();
  const { product } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    document.title = `${title} · ${text.title} · ${product}`;
  }, [title, text]);

  return (
    <section class="screen" aria-labelledby="screen-title">
      <div class="screen-head">
        <h2 id="screen-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
