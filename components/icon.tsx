const PATHS = {
  download: "M8 2v8M4.8 7L8 10.2 11.2 7M2.5 13.5h11",
  link: "M6.5 9.5l3-3M7 4.5l1.3-1.3a3 3 0 014.4 4.4L11.4 9M9 11.5l-1.3 1.3a3 3 0 01-4.4-4.4L4.6 7",
  document: "M3.5 2.5h9v11h-9zM5.8 5.8h4.4M5.8 8.2h4.4M5.8 10.6h2.6",
  search: "M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM10.3 10.3L14 14",
  moon: "M13.5 9.8A6 6 0 016.2 2.5a6 6 0 107.3 7.3z",
  largeType: "M1.5 13L5.5 3l4 10M3 9.5h5M10.5 13l2.2-6 2.2 6M11.3 11h2.8",
} as const;

/** Always beside a word, so hidden from a screen reader. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.25" />
    </svg>
  );
}
