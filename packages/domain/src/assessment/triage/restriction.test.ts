import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerListAgain,
  bodySites,
  countriesWithNumbers,
  decodeRestriction,
  emergencyNumbers,
  encodedRestrictionLength,
  encodeRestriction,
  noRestriction,
  readRestriction,
  restrictionFrom,
  type SignId,
  showsSignsAgain,
  signFacts,
  signIds,
  tiers,
  withheldBy,
} from '../index.ts';

const signs = fc.subarray([...signIds] as SignId[]);

describe('restrictionFrom', () => {
  it('withholds nothing without a sign', () => {
    expect(restrictionFrom([])).toEqual(noRestriction);
    expect(withheldBy(noRestriction)).toEqual({ everything: false, sites: [] });
  });

  it('withholds everything in an emergency, the region when urgent, nothing when prompt', () => {
    expect(withheldBy(restrictionFrom(['saddleNumbness']))).toEqual({ everything: true, sites: bodySites });
    expect(withheldBy(restrictionFrom(['clumsyHands']))).toEqual({ everything: false, sites: ['neck'] });
    expect(withheldBy(restrictionFrom(['armTingling', 'noBetterInWeeks']))).toEqual({ everything: false, sites: [] });
    expect(withheldBy(restrictionFrom(['clumsyHands', 'armTingling'])).sites).toEqual(['neck']);
  });

  it('is as grave as the gravest sign, whatever the order', () => {
    fc.assert(
      fc.property(signs, (ticked) => {
        const restriction = restrictionFrom(ticked);
        const gravest = Math.max(0, ...ticked.map((id) => tiers.indexOf(signFacts(id).tier)));
        expect(tiers.indexOf(restriction.tier)).toBe(gravest);
        expect(restrictionFrom([...ticked].reverse())).toEqual(restriction);
        for (const site of withheldBy(restriction).sites) expect(bodySites).toContain(site);
      }),
    );
  });

  it('names a site for every urgent sign, so that something is withheld', () => {
    for (const id of signIds) {
      const { tier, sites } = signFacts(id);
      if (tier !== 'prompt') expect(sites.length, id).toBeGreaterThan(0);
    }
  });
});

describe('how a restriction ends', () => {
  const emergency = restrictionFrom(['electricShock']);
  const urgent = restrictionFrom(['clumsyHands']);
  const prompt = restrictionFrom(['gettingWorse']);

  it('only with "none" and, after emergency or urgent, a professional’s word', () => {
    for (const current of [emergency, urgent]) {
      expect(answerListAgain(current, { signs: [], professionalAgreed: false })).toEqual(current);
      expect(answerListAgain(current, { signs: [], professionalAgreed: true })).toEqual(noRestriction);
      expect(answerListAgain(current, { signs: ['gettingWorse'], professionalAgreed: true }).tier).toBe(current.tier);
    }
    expect(answerListAgain(prompt, { signs: [], professionalAgreed: false })).toEqual(noRestriction);
  });

  it('never gets milder while a sign is ticked', () => {
    fc.assert(
      fc.property(signs, signs, fc.boolean(), (before, now, professionalAgreed) => {
        const current = restrictionFrom(before);
        const next = answerListAgain(current, { signs: now, professionalAgreed });
        if (now.length === 0) return;
        const both = restrictionFrom([...before, ...now]);
        expect(next).toEqual(both);
      }),
    );
  });
});

describe('the encoded restriction', () => {
  it('has one length and comes back as it was', () => {
    fc.assert(
      fc.property(signs, (ticked) => {
        const restriction = restrictionFrom(ticked);
        const encoded = encodeRestriction(restriction);
        expect(encoded).toHaveLength(encodedRestrictionLength);
        expect(new TextEncoder().encode(encoded)).toHaveLength(encodedRestrictionLength);
        expect(decodeRestriction(encoded)).toEqual(restriction);
      }),
    );
    expect(encodeRestriction(noRestriction)).toHaveLength(encodedRestrictionLength);
  });

  it.each([
    '',
    '01',
    'zz00000000000000',
    '0200000000000000',
    '0104000000000000',
    '0100000004000000',
    '0100000000000001',
    7,
    null,
  ])('refuses %s', (encoded) => {
    expect(() => decodeRestriction(encoded)).toThrow(/restriction \(wrongForm\)/);
  });
});

describe('a record that is read to show advice', () => {
  it('withholds everything when it cannot be read, until the list is answered again', () => {
    for (const broken of ['', 'zz00000000000000', undefined, 7, `${encodeRestriction(noRestriction)}0`]) {
      const { restriction, readable } = readRestriction(broken);
      expect(readable).toBe(false);
      expect(withheldBy(restriction)).toEqual({ everything: true, sites: bodySites });
      expect(answerListAgain(restriction, { signs: [], professionalAgreed: false })).toEqual(restriction);
      expect(answerListAgain(restriction, { signs: [], professionalAgreed: true })).toEqual(noRestriction);
      // Kept by a save, it still withholds everything.
      expect(withheldBy(decodeRestriction(encodeRestriction(restriction))).everything).toBe(true);
    }
  });

  it('is what was written otherwise', () => {
    fc.assert(
      fc.property(signs, (ticked) => {
        const restriction = restrictionFrom(ticked);
        expect(readRestriction(encodeRestriction(restriction))).toEqual({ restriction, readable: true });
      }),
    );
  });
});

describe('a high pain entry', () => {
  it.each([
    [7, null, true],
    [6, null, false],
    [6, 3, true],
    [6, 4, false],
    [3, 0, true],
    [2, 9, false],
  ])('%s after %s shows the list again: %s', (now, last, shown) => {
    expect(showsSignsAgain(now, last)).toBe(shown);
  });
});

describe('emergencyNumbers', () => {
  it('always holds 112, the country’s own first outside Europe', () => {
    expect(emergencyNumbers('de').call).toEqual(['112']);
    expect(emergencyNumbers('GB')).toEqual({ call: ['999', '112'], adviceLine: '111', sourced: false });
    expect(emergencyNumbers('US').call).toEqual(['911', '112']);
    for (const country of countriesWithNumbers) expect(emergencyNumbers(country).call).toContain('112');
  });

  it('gives 112 where it knows no country', () => {
    for (const country of [null, '', 'ZZ', 'constructor']) expect(emergencyNumbers(country).call).toEqual(['112']);
  });
});
