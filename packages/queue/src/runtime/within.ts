/** Rejects with a TimeoutError when the promise has not settled in time. What it stood for goes on; its end is no longer heard. */
export async function within<Result>(milliseconds: number, promise: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('Took too long.', 'TimeoutError')), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for a promise to settle, but not for longer than that. @returns whether it settled */
export async function settled(milliseconds: number, promise: Promise<unknown>): Promise<boolean> {
  const end = promise.then(
    () => true,
    () => true,
  );
  return within(milliseconds, end).catch(() => false);
}
