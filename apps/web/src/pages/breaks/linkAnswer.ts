import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { type Outputs, reasonOf } from '../../app/api.ts';

type Linked = Outputs['reminders']['peekLink'];

/** What an answer by a mailed link does to what its page knows. @param key of what the link is about */
export function linkAnswerEffects(client: QueryClient, key: QueryKey) {
  return {
    onSuccess: ({ answer, until }: Outputs['reminders']['answerLink']) =>
      void client.setQueryData<Linked>(key, (before) => before && { ...before, answer, until }),
    // The link has run out while its page was open: read again, the page has the words for it.
    onError: (error: unknown) => {
      if (reasonOf(error) === 'notFound') void client.invalidateQueries({ queryKey: key });
    },
  };
}
