import {
  answerListAgain,
  encodeRestriction,
  noRestriction,
  type Restriction,
  readRestriction,
  restrictionFrom,
  withheldBy,
} from '@sitwell/domain/assessment';
import { describe, expect, it } from 'vitest';
import { saveWithRestriction } from './restriction.ts';

/** A server that keeps one record, and what was sent to it. */
function server(record: string) {
  const sent: string[] = [];
  return {
    sent,
    record: {
      fetch: async () => ({ restriction: record }),
      keep: (encoded: string) => {
        sent.push(`kept ${encoded}`);
      },
    },
    send: async (encoded: string) => {
      sent.push(encoded);
      return encoded;
    },
  };
}

const emergency = restrictionFrom(['saddleNumbness']);
const saved = (encoded: string): Restriction => readRestriction(encoded).restriction;

describe('a save that carries the restriction', () => {
  it('keeps what holds at the server, not what the page began with', async () => {
    const { record, send, sent } = server(encodeRestriction(emergency));
    expect(saved(await saveWithRestriction(record, send))).toEqual(emergency);
    expect(sent).toEqual([encodeRestriction(emergency), `kept ${encodeRestriction(emergency)}`]);
  });

  it('lets "none" in a first list take nothing away of what holds already', async () => {
    const { record, send } = server(encodeRestriction(emergency));
    const none = (current: Restriction) => answerListAgain(current, { signs: [], professionalAgreed: false });
    expect(saved(await saveWithRestriction(record, send, none))).toEqual(emergency);
  });

  it('adds new signs to what holds', async () => {
    const { record, send } = server(encodeRestriction(restrictionFrom(['clumsyHands'])));
    const ticked = (current: Restriction) =>
      answerListAgain(current, { signs: ['saddleNumbness'], professionalAgreed: false });
    const after = saved(await saveWithRestriction(record, send, ticked));
    expect(after).toEqual(restrictionFrom(['clumsyHands', 'saddleNumbness']));
  });

  it('withholds everything after a record that cannot be read', async () => {
    const { record, send } = server('not a record');
    expect(withheldBy(saved(await saveWithRestriction(record, send))).everything).toBe(true);
  });

  it('sends nothing when the record could not be asked for', async () => {
    const { record, send, sent } = server(encodeRestriction(noRestriction));
    const failing = { ...record, fetch: () => Promise.reject(new Error('no answer')) };
    await expect(saveWithRestriction(failing, send)).rejects.toThrow('no answer');
    expect(sent).toEqual([]);
  });
});
