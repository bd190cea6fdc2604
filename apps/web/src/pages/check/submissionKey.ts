/**
 * The key that makes handing in safe to repeat: made once per unfinished self-check, kept while the tab lives, so that a retry
 * after a lost answer finds the self-check that was already made.
 */
export function submissionKey(storage: Storage, newKey: () => string, workstation: string): string {
  const place = `sitwell.submission.${workstation}`;
  const kept = storage.getItem(place);
  if (kept !== null) return kept;
  const made = newKey();
  storage.setItem(place, made);
  return made;
}

/** After it was handed in, the next self-check gets a key of its own. */
export function forgetSubmissionKey(storage: Storage, workstation: string): void {
  storage.removeItem(`sitwell.submission.${workstation}`);
}
