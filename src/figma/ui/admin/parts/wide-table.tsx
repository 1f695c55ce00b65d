import type { ComponentChildren } from "preact";

interface Props {
  label: string;
  heads: readonly string[];
  children: ComponentChildren;
}

/** A table that scrolls sideways by itself where the window is narrow, by keyboard as well. */
export function WideTable({ label, heads, children }: Props) {
  return (
    <div class="wide-table" role="group" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
