/** What a period has published never changes again. */
export const reportQuery = { staleTime: Number.POSITIVE_INFINITY } as const;
