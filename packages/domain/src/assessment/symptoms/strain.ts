import type { RosaSection } from '../rosa-items.ts';
import type { RosaRange } from '../rosa-range.ts';
import { atActionLevel } from '../rosa-score.ts';
import type { BodySite } from '../sites.ts';
import { type SymptomAnswers, troubledSites } from './symptoms.ts';

export const strainBandIds = ['low', 'moderate', 'high'] as const;
export type StrainBandId = (typeof strainBandIds)[number];

export const symptomLevels = ['none', 'some', 'marked'] as const;
export type SymptomLevel = (typeof symptomLevels)[number];

/** A band with both parts that made it, so that neither hides behind the other. */
export type StrainBand = {
  readonly symptoms: SymptomLevel;
  readonly workstation: {
    readonly section: RosaSection;
    /** The section's lower bound; null where no chair is scored. */
    readonly score: number | null;
    /** At or above 5: the band is one step higher for it. */
    readonly raises: boolean;
  };
  readonly band: StrainBandId;
};

export type StrainBands = { readonly neck: StrainBand; readonly back: StrainBand };

/** From here on pain counts as marked. */
export const markedIntensity = 4;

function levelOf(symptoms: SymptomAnswers, sites: readonly BodySite[]): SymptomLevel {
  let level: SymptomLevel = 'none';
  for (const { site, intensity, stopped } of troubledSites(symptoms)) {
    if (!sites.includes(site)) continue;
    if (intensity >= markedIntensity || stopped) return 'marked';
    level = 'some';
  }
  return level;
}

function bandOf(symptoms: SymptomLevel, section: RosaSection, score: number | null): StrainBand {
  const raises = atActionLevel(score);
  const step = symptomLevels.indexOf(symptoms) + (raises ? 1 : 0);
  return {
    symptoms,
    workstation: { section, score, raises },
    band: strainBandIds[Math.min(step, strainBandIds.length - 1)] ?? 'high',
  };
}

/**
 * The strain bands for neck and back: a decision rule of ours, not a validated score.
 *
 * Symptom level, from the last 7 days only: none; some; marked = intensity 4 or more of 10, or it stopped the person.
 * Band: low, moderate, high for none, some, marked, and one step up if the ROSA section (monitor and telephone for neck,
 * chair for back) is 5 or more, on the lower bound where answers were not sure. The cut at 5 is published for the final
 * score (Sonne et al. 2012); using it on a section is our choice. Back is the worse of upper and low back. Where no chair
 * is scored the back's band comes from symptoms alone.
 *
 * @returns null when the symptom questions were refused
 */
export function strainBands(symptoms: SymptomAnswers, score: RosaRange): StrainBands | null {
  if (symptoms.status === 'refused') return null;
  return {
    neck: bandOf(levelOf(symptoms, ['neck']), 'monitorTelephone', score.lower.monitorTelephone),
    back: bandOf(levelOf(symptoms, ['upperBack', 'lowBack']), 'chair', score.lower.chair),
  };
}
