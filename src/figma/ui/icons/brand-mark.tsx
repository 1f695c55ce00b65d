/** The product's sign: a small fellow with one arm up. */
export function BrandMark({ size }: { size: number }) {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path class="brand-arm" d="M23 17.5c3-1.3 4.8-4 5-8" />
      <path
        class="brand-body"
        d="M13.5 5C7 5 3 9.6 3 16v8.5A3.5 3.5 0 0 0 6.5 28h14a3.5 3.5 0 0 0 3.5-3.5V16c0-6.4-4-11-10.5-11Z"
      />
      <path class="brand-eyes" d="M10 15v3M17 15v3" />
    </svg>
  );
}
