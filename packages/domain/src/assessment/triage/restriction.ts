import { InvalidInput } from '../../errors/index.ts';
import { type BodySite, bodySites } from '../sites.ts';
import { type SignId, signFacts, type Tier, tiers } from './signs.ts';

/** What red flags leave behind: how grave, and where. Which signs were ticked is not in it. */
export type Restriction = {
  /** The gravest of all. */
  readonly tier: Tier;
  /** The gravest for each site; a site that is not named has `none`. */
  readonly sites: Readonly<Partial<Record<BodySite, Tier>>>;
};

export const noRestriction: Restriction = { tier: 'none', sites: {} };

function graver(one: Tier, other: Tier): Tier {
  return tiers.indexOf(one) >= tiers.indexOf(other) ? one : other;
}

/**
 * What the ticked signs restrict. Evaluated where the person is (in the browser): the signs themselves are never sent.
 * emergency: all exercise and self-massage withheld; urgent: those of the sign's sites withheld, walking and changing
 * position kept; prompt: nothing withheld, an appointment advised.
 */
export function restrictionFrom(signs: readonly SignId[]): Restriction {
  let tier: Tier = 'none';
  const sites: Partial<Record<BodySite, Tier>> = {};
  for (const id of signs) {
    const facts = signFacts(id);
    tier = graver(tier, facts.tier);
    for (const site of facts.sites) sites[site] = graver(sites[site] ?? 'none', facts.tier);
  }
  return { tier, sites };
}

export type ListAnsweredAgain = {
  readonly signs: readonly SignId[];
  /** "A professional said I may exercise." */
  readonly professionalAgreed: boolean;
};

/**
 * The restriction after the list is answered again. It ends only with "none" and, after emergency or urgent, "a
 * professional said I may exercise"; never by date alone. Signs ticked add to what holds and take nothing away.
 */
export function answerListAgain(current: Restriction, { signs, professionalAgreed }: ListAnsweredAgain): Restriction {
  if (signs.length === 0) {
    const needsProfessional = current.tier === 'emergency' || current.tier === 'urgent';
    return needsProfessional && !professionalAgreed ? current : noRestriction;
  }
  const added = restrictionFrom(signs);
  const sites: Partial<Record<BodySite, Tier>> = { ...current.sites };
  for (const site of bodySites) {
    const now = added.sites[site];
    if (now !== undefined) sites[site] = graver(sites[site] ?? 'none', now);
  }
  return { tier: graver(current.tier, added.tier), sites };
}

export type Withheld = {
  /** All exercise and self-massage. */
  readonly everything: boolean;
  /** Exercise and self-massage for these sites; all nine when everything is. */
  readonly sites: readonly BodySite[];
};

/** What a restriction withholds. */
export function withheldBy(restriction: Restriction): Withheld {
  if (restriction.tier === 'emergency') return { everything: true, sites: bodySites };
  return { everything: false, sites: bodySites.filter((site) => restriction.sites[site] === 'urgent') };
}

/** From here on a pain entry shows the list of signs again. */
export const highPain = 7;
/** A rise by this much shows it too. */
const highPainRise = 3;

/**
 * Whether a pain entry shows the list of signs again: 7 or more of 10, or 3 more than last time.
 * @param last the last entry for the same site, null when there is none
 */
export function showsSignsAgain(intensity: number, last: number | null): boolean {
  return intensity >= highPain || (last !== null && intensity - last >= highPainRise);
}

const formatVersion = 1;
const encodedBytes = 8;
const bitsPerTier = 2;
const hexDigit = 2;

/** Length of an encoded restriction in characters; always the same, so that no record's length tells of a red flag. */
export const encodedRestrictionLength = encodedBytes * hexDigit;

/** A restriction as 16 hexadecimal digits, whatever it holds. */
export function encodeRestriction(restriction: Restriction): string {
  const bytes = new Uint8Array(encodedBytes);
  bytes[0] = formatVersion;
  bytes[1] = tiers.indexOf(restriction.tier);
  for (const [index, site] of bodySites.entries()) {
    const at = 2 + Math.floor((index * bitsPerTier) / 8);
    const value = tiers.indexOf(restriction.sites[site] ?? 'none') << ((index * bitsPerTier) % 8);
    bytes[at] = (bytes[at] ?? 0) | value;
  }
  return Array.from(bytes, (byte) => byte.toString(16).padStart(hexDigit, '0')).join('');
}

function invalid(): InvalidInput {
  return new InvalidInput([{ path: 'restriction', code: 'wrongForm', message: 'The plan could not be read.' }]);
}

/** @throws InvalidInput when it is not what `encodeRestriction` writes */
export function decodeRestriction(encoded: unknown): Restriction {
  if (typeof encoded !== 'string' || !/^[0-9a-f]{16}$/.test(encoded)) throw invalid();
  const bytes = Array.from({ length: encodedBytes }, (_, index) =>
    Number.parseInt(encoded.slice(index * hexDigit, (index + 1) * hexDigit), 16),
  );
  const tier = tiers[bytes[1] ?? tiers.length];
  if (bytes[0] !== formatVersion || tier === undefined) throw invalid();
  const sites: Partial<Record<BodySite, Tier>> = {};
  for (const [index, site] of bodySites.entries()) {
    const byte = bytes[2 + Math.floor((index * bitsPerTier) / 8)] ?? 0;
    const siteTier = tiers[(byte >> ((index * bitsPerTier) % 8)) & 3];
    if (siteTier !== undefined && siteTier !== 'none') sites[site] = siteTier;
  }
  const restriction = { tier, sites };
  // Bits that mean nothing would let a forged record through, and two records mean the same.
  if (encodeRestriction(restriction) !== encoded) throw invalid();
  return restriction;
}

/** What holds where a record cannot be read: everything withheld, until the list is answered again. */
const unreadRestriction: Restriction = { tier: 'emergency', sites: {} };

export type ReadRestriction = {
  readonly restriction: Restriction;
  /** False: the record said nothing that can be read, so the list has to be asked again. */
  readonly readable: boolean;
};

/** As `decodeRestriction`, for where advice is shown: what cannot be read withholds everything. Never throws. */
export function readRestriction(encoded: unknown): ReadRestriction {
  try {
    return { restriction: decodeRestriction(encoded), readable: true };
  } catch {
    return { restriction: unreadRestriction, readable: false };
  }
}
