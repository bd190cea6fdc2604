import { languages } from '@sitwell/services/language';
import { expect, test } from 'vitest';
import { sayError } from './errorWords.ts';

test('an error speaks the language that was asked for, with its own numbers', () => {
  const said = (english: string) => languages.map((language) => sayError(english, language));
  expect(said('Enter the name of the person.')).toEqual([
    'Enter the name of the person.',
    'Geben Sie den Namen der Person ein.',
    'Saisissez le nom de la personne.',
    'Escriba el nombre de la persona.',
  ]);
  expect(said('Use at most 120 characters.')[1]).toBe('Verwenden Sie höchstens 120 Zeichen.');
  expect(said('Your organisation sends no breaks after 20:30.')[3]).toBe(
    'Su organización no envía pausas después de las 20:30.',
  );
  // An example is part of the sentence, not a number to carry over.
  expect(said('Enter a time like 09:30.')[1]).toBe('Geben Sie eine Uhrzeit ein, zum Beispiel 09:30.');
});

test('a sentence without a translation becomes a general one, never English', () => {
  expect(sayError('Too small: expected string', 'de')).toBe('Bitte prüfen Sie diese Angabe.');
});
