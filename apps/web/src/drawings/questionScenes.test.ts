import { questionnaires } from '@sitwell/domain/assessment';
import { expect, test } from 'vitest';
import { questionScenes } from './questionScenes.tsx';

test('every question on a page of its own has a picture of its own', () => {
  const wanted = Object.values(questionnaires).flatMap((questionnaire) =>
    questionnaire.questions.filter((question) => question.room === 'workstation').map((question) => question.drawing),
  );
  expect(wanted.filter((id) => questionScenes[id] === undefined)).toEqual([]);
});
