import type { LessonWords } from './types.ts';

export const english: LessonWords = {
  cards: {
    purpose: {
      title: 'What the self-check is for',
      text: [
        'The self-check looks at your chair, your screen and what is on your desk.',
        'It asks what you see and what you do. There are no wrong answers.',
        'It is about the desk. It does not judge you, and it is not a diagnosis.',
      ],
    },
    look: {
      title: 'Look at your own desk',
      text: [
        'Sit at the desk you want to check. Sit the way you usually sit, not the way you think you should.',
        'Work for a minute. Then stop and stay as you are.',
        'Now look at your feet, your back, your elbows and your eyes. A photo from the side helps.',
      ],
    },
    meaning: {
      title: 'What the questions mean',
      text: [
        'Each question has a picture. Choose the one that looks most like you.',
        'Some lines can be ticked as well. Tick only what is true on most days.',
        'Questions about time ask for a usual day. Count all hours with that thing in use.',
      ],
    },
    hands: {
      title: 'Look twice at mouse and keyboard',
      text: [
        'People who check their own desk tend to rate mouse and keyboard too well.',
        'A trained person often sees a reach or a bent wrist that the person does not feel.',
        'So hold still with your hand on the mouse. Look at your elbow, then at your wrist.',
      ],
    },
    after: {
      title: 'What happens then',
      text: [
        'You see at once what to change first. Most of it is free.',
        'If you are not sure, say so. Your score is then a range, and we tell you how to find out.',
        'A trained person may see things that you do not. You can always ask for one.',
      ],
    },
  },
  checks: {
    deskNotBody: {
      question: 'What does the desk score tell you?',
      options: {
        desk: 'How well the desk fits you',
        body: 'Whether something is wrong with your body',
        work: 'How well you work',
      },
      why: 'The score is about chair, screen, mouse and keyboard. It is not a diagnosis.',
    },
    usualDay: {
      question: 'How do you sit when you answer?',
      options: { best: 'As straight as I can', usual: 'As I usually do', tidy: 'After tidying the desk' },
      why: 'The check can only help with how you really sit on most days.',
    },
    mouse: {
      question: 'Your mouse feels fine. What do you do?',
      options: {
        lookAgain: 'I stop and look at elbow and wrist',
        guess: 'I choose the best answer at once',
        skip: 'I leave the question out',
      },
      why: 'People often rate their mouse and keyboard too well. A second look takes ten seconds.',
    },
    notSure: {
      question: 'You cannot tell whether your screen is too high. What do you choose?',
      options: { guess: 'I guess', notSure: '“I am not sure”', stop: 'I stop the check' },
      why: 'With “I am not sure” your score is a range, and you learn how to find out.',
    },
  },
};
