/** An arrow that goes round. */
export function RefreshIcon() {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
      <path d="M16 10a6 6 0 1 1-1.8-4.3" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
      <path
        d="M16.4 2.6v4h-4"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** Points to the right; turned down by the style sheet where something is open. */
export function ChevronIcon() {
  return (
    <svg class="chevron" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d="m8 5 5 5-5 5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
