import type { Books } from "../api/model";
import type { Known, Live } from "../live/live";
import { Loaded } from "../parts/loaded";
import { StateBadge } from "../parts/state-badge";
import { When } from "../parts/when";
import { useAdminText } from "../text/use-admin-text";

export type KnownBooks = [Known<Books>, Live<Books>];

/** Whether money, poses and jobs agree: each rule, and what breaks it. */
export function BooksReport({ books: [known, live] }: { books: KnownBooks }) {
  const t = useAdminText().health;
  return (
    <section class="block" aria-labelledby="books-title">
      <div class="screen-head">
        <h3 id="books-title">{t.books}</h3>
        <button type="button" class="button small" onClick={() => live.again()}>
          {t.checkNow}
        </button>
      </div>
      <p class="hint">{t.booksHint}</p>
      <Loaded known={known} live={live}>
        {({ holds, checkedAt, rules }) => (
          <>
            <p role="status">
              <StateBadge tone={holds ? "good" : "bad"}>{holds ? t.right : t.wrong}</StateBadge>{" "}
              <span class="row-note">
                {t.checked} <When at={checkedAt} />
              </span>
            </p>
            <ul class="rows">
              {rules.map(({ rule, brokenBy }) => (
                <li key={rule} class="row">
                  <div class="row-text">
                    <p class="row-title">{rule}</p>
                    {brokenBy.length > 0 && (
                      <p class="row-note bad">
                        {t.brokenBy} <code>{brokenBy.join(", ")}</code>
                      </p>
                    )}
                  </div>
                  {brokenBy.length === 0 && <StateBadge tone="good">{t.holds}</StateBadge>}
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}
