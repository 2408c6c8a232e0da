/** The blue pencil and the name. */
export function Wordmark() {
  return (
    <p class="wordmark">
      <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M4 20l1.2-4.6L15.6 5a2 2 0 0 1 2.8 0l.6.6a2 2 0 0 1 0 2.8L8.600 18.800 4 20z" />
        <path class="wordmark-line" d="M12.500 21H20" />
      </svg>
      Forthright
    </p>
  );
}
