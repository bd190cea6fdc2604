import { pluralIn } from '../plural.ts';

export const plural = pluralIn('en');

export const days = { today: 'today', tomorrow: 'tomorrow' };

export const shell = {
  label: (name: string) => `${name}:`,
  brand: 'Sitwell',
  title: (page: string) => `${page} – Sitwell`,
  skip: 'Skip to the main part',
  menu: 'Menu',
  navigation: 'Main',
  home: 'Home',
  check: 'Self-check',
  plan: 'My plan',
  diary: 'Diary',
  breaks: 'Breaks',
  library: 'Library',
  reports: 'Reports',
  people: 'People',
  periods: 'Periods',
  protection: 'Protection',
  breakPolicy: 'Break rules',
  preview: 'Preview',
  content: 'Content',
  privacy: 'Who sees what',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: (name: string) => `Signed in as ${name}`,
  demo: 'This is a demo with made-up people.',
  demoInbox: 'Open the demo inbox',
  disclaimer: 'General advice about desks and self-care. It is not a diagnosis.',
  footer: 'About',
  loading: 'Loading',
  back: 'Back',
  continue: 'Continue',
  cancel: 'Cancel',
  change: 'Change',
  save: 'Save',
  print: 'Print this page',
  more: 'Show more',
};

export const problems = {
  heading: 'There is a problem',
  inTitle: (title: string) => `Error: ${title}`,
  sending: 'Sending',
  notSaved: 'This could not be saved. Your answers are still here. Please try again.',
};

export const errorPages = {
  refusedTitle: 'This page is not for your role',
  refusedBody: 'You are signed in, but your role does not open this page.',
  refusedAsk: 'If you think it should, ask the person who looks after Sitwell where you work.',
  notFoundTitle: 'Page not found',
  notFoundBody: 'There is nothing at this address. It may be mistyped, or the thing is gone.',
  serviceTitle: 'There is a problem with the service',
  serviceBody: 'Something did not work on our side. What you saved is safe.',
  serviceWhat: 'Try again in a minute. If it goes on, tell the person who looks after Sitwell.',
  retry: 'Try again',
  signInTitle: 'Please sign in',
  signInBody: 'Your session has ended, or you have not signed in yet.',
  home: 'Go to the start page',
};
