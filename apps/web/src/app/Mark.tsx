/** The mark: somebody who sits at ease. Decoration beside the name. */
export function Mark({ className }: { readonly className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 64 64" aria-hidden="true">
      <rect width="64" height="64" rx="18" fill="var(--brand)" />
      <circle cx="25" cy="15.5" r="6.5" fill="var(--accent-mark, #f4b58f)" />
      <path
        d="M24 27c-4 7-4 14 0 21h15v9"
        fill="none"
        stroke="var(--on-brand)"
        strokeWidth="7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M28 34h12" stroke="var(--accent-mark, #f4b58f)" strokeWidth="6" strokeLinecap="round" />
    </svg>
  );
}
