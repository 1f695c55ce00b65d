/** The product's sign: a small fellow with one arm up. */
export function BrandMark({ size }: { size: number }) {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path class="brand-arm" d="M23 16.5c2.5-1.2 4-3.6 4.2-7" />
      <path
        class="brand-body"
        d="M14.5 6C8.7 6 5 10.4 5 16.2V24a3 3 0 0 0 3 3h13a3 3 0 0 0 3-3v-7.8C24 10.4 20.3 6 14.5 6Z"
      />
      <path class="brand-eyes" d="M11 15.2v2.6M18 15.2v2.6" />
    </svg>
  );
}
