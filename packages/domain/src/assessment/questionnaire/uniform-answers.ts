import type { Answer, Answers, Question } from '../index.ts';
import { questionsFor } from '../index.ts';

// For tests: whole answers to version 1, every option as likely as the next.

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function answerTo(question: Question, random: () => number): Answer {
  const some = (options: readonly { id: string }[]) => options.filter(() => random() < 0.35).map(({ id }) => id);
  switch (question.kind) {
    case 'single':
      return pick(random, question.options).id;
    case 'many': {
      const ticked = some(question.options.filter(({ id }) => id !== 'none'));
      return ticked.length > 0 ? ticked : ['none'];
    }
    case 'choiceWithExtras': {
      const choice = pick(random, question.options).id;
      return { choice, extras: question.noExtrasFor.includes(choice) ? [] : some(question.extras) };
    }
    default:
      throw new Error(`no workstation question: ${question.id}`);
  }
}

export function uniformAnswers(random: () => number, fixed: Answers = {}): Answers {
  let answers: Record<string, Answer> = { ...fixed };
  for (;;) {
    const open = questionsFor(answers).find(({ id, room }) => room === 'workstation' && !Object.hasOwn(answers, id));
    if (open === undefined) return answers;
    answers = { ...answers, [open.id]: answerTo(open, random) };
  }
}

/** A repeatable stream of numbers from 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const neutralPart = { choice: 'neutral', extras: [] };

/** A desk with nothing to find: a workstation of one's own with a desktop computer. */
export const faultless: Answers = {
  place: 'office',
  usedMost: 'yes',
  shared: 'own',
  seating: 'deskChair',
  hands: 'both',
  computer: 'desktop',
  screens: 'one',
  deskHeight: 'fixed',
  lenses: 'none',
  seatHeight: neutralPart,
  seatDepth: neutralPart,
  armrest: neutralPart,
  backSupport: neutralPart,
  chairTime: 'medium',
  chairBase: ['none'],
  monitor: neutralPart,
  monitorTime: 'medium',
  screenPicture: ['none'],
  telephone: neutralPart,
  telephoneTime: 'short',
  mouse: neutralPart,
  mouseTime: 'medium',
  keyboard: neutralPart,
  keyboardTime: 'medium',
  keyboardKeys: ['none'],
  deskSurface: ['none'],
  light: ['none'],
  surroundings: ['none'],
  software: ['none'],
  workPace: 'mostly',
  breaks: 'upTo60',
  training: 'yes',
  seeScreen: 'yes',
  eyeTest: 'recent',
};
