import { expect, test } from 'vitest';
import { loadAllWords } from '../catalogues.ts';
import { messagesIn } from '../messages.fixture.ts';

test('a narrow gap stands before : ; ! ? and », a fixed one before %, and the apostrophe is ’', async () => {
  const plain = / [:;!?%»]|« |[^\u202f\d][;!?»]|[^\u202f\d]:|'/;
  expect(messagesIn(await loadAllWords('fr')).filter(({ text }) => plain.test(text))).toEqual([]);
});
