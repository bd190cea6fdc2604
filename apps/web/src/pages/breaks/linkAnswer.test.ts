import { QueryClient } from '@tanstack/react-query';
import { TRPCClientError } from '@trpc/client';
import { expect, test } from 'vitest';
import { linkAnswerEffects } from './linkAnswer.ts';

const key = ['peekLink'];
const failed = (reason: string) =>
  TRPCClientError.from({ error: { message: '', code: -32000, data: { reason } } } as never);

function pageOf() {
  const client = new QueryClient();
  client.setQueryData(key, { kinds: ['movement'], dueAt: 1, open: true, answer: null, until: null });
  return { ...linkAnswerEffects(client, key), isAskedAgain: () => client.getQueryState(key)?.isInvalidated, client };
}

test('a link that ran out while its page was open is read again; what may pass by itself is not', () => {
  const page = pageOf();
  page.onError(failed('internal'));
  page.onError(failed('snoozeBudget'));
  expect(page.isAskedAgain()).toBe(false);
  page.onError(failed('notFound'));
  expect(page.isAskedAgain()).toBe(true);
});

test('the answer stands on the page at once', () => {
  const page = pageOf();
  page.onSuccess({ answer: 'snoozed', until: 2, budget: { left: 2 } });
  expect(page.client.getQueryData(key)).toMatchObject({ open: true, answer: 'snoozed', until: 2 });
});
