import { expect, test } from 'vitest';
import { messagesIn } from '../messages.fixture.ts';
import { fr } from './index.ts';

test('a narrow gap stands before : ; ! ? and », a fixed one before %, and the apostrophe is ’', () => {
  const plain = / [:;!?%»]|« |[^\u202f\d][;!?»]|[^\u202f\d]:|'/;
  expect(messagesIn(fr).filter(({ text }) => plain.test(text))).toEqual([]);
});
