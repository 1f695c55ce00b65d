const SHAPES = {
  download: "M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 19.5h14",
  upload: "M12 15.5v-11m0 0L7.5 9M12 4.5 16.5 9M5 19.5h14",
  again: "M4.5 12a7.5 7.5 0 1 0 2.2-5.3M4.5 4v4h4",
  leave: "M10 4.5H6A1.5 1.5 0 0 0 4.5 6v12A1.5 1.5 0 0 0 6 19.5h4M15 8l4 4-4 4M19 12H9.5",
  chevron: "m8 10 4 4 4-4",
  alert: "M12 8v5m0 3.2v.1M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z",
  spark: "M12 4c.6 4.8 3.2 7.4 8 8-4.8.6-7.4 3.2-8 8-.6-4.8-3.2-7.4-8-8 4.8-.6 7.4-3.2 8-8Z",
} as const;

/** A line drawing of 20 px beside a word; it says nothing by itself. */
export function Icon({ name }: { name: keyof typeof SHAPES }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}
