import type { FindingCode } from '@sitwell/domain/assessment';
import { findingMeasure, type MeasureRegistry } from './measures.ts';

/**
 * What an employer can buy or book to mend a finding, by what the fix library says to ask for. One person with three findings
 * that call for a chair needs one chair, so an item with several findings is counted by person, not by finding.
 */
export const equipment = {
  chair: [
    'seatHeight.notAdjustable',
    'seatDepth.notAdjustable',
    'armrest.notAdjustable',
    'backSupport.noBackSupport',
    'backSupport.notAdjustable',
    'chair.unstable',
  ],
  footrest: ['seatHeight.noFootContact', 'chair.noFootrest'],
  screen: ['screen.flicker', 'screen.brightnessFixed', 'screen.cannotTurn', 'screen.oldTube'],
  monitorRiser: ['screen.cannotRaise'],
  laptopSet: ['laptop.longUse'],
  keyboard: ['keys.notTiltable', 'keys.shiny', 'keys.awkward', 'keys.unreadable'],
  keyboardTray: ['keyboard.notAdjustable'],
  documentHolder: ['monitor.noDocumentHolder'],
  headset: ['telephone.noHandsFree'],
  desk: ['desk.tooSmall'],
  deskPad: ['desk.shiny'],
  armrestPads: ['armrest.hardDamaged'],
  deskLamp: ['light.tooDark'],
  blinds: ['light.noBlinds'],
  eyeTest: ['eyes.testDue'],
} as const satisfies Record<string, readonly FindingCode[]>;

export type EquipmentItem = keyof typeof equipment;

export const equipmentItems = Object.keys(equipment) as readonly EquipmentItem[];

/**
 * The measure that tells how many people need an item. An item with one finding has no measure of its own: two draws of noise
 * on one count would let anybody average.
 */
export function equipmentMeasure(item: EquipmentItem): string {
  const [first, ...others] = equipment[item];
  return others.length === 0 ? findingMeasure(first) : `equipment.${item}`;
}

/** The measures of the items with several findings, for the registry. */
export function equipmentMeasures(): MeasureRegistry {
  return Object.fromEntries(
    equipmentItems.filter((item) => equipment[item].length > 1).map((item) => [equipmentMeasure(item), 'yesNo']),
  );
}
