import type { BodySite, Side } from '@sitwell/domain/assessment';

const sites: Readonly<Record<BodySite, string>> = {
  neck: 'Nacken',
  shoulders: 'Schultern',
  upperBack: 'Oberer Rücken',
  elbows: 'Ellbogen und Unterarme',
  wristsHands: 'Handgelenke und Hände',
  lowBack: 'Unterer Rücken',
  hipsThighs: 'Hüften und Oberschenkel',
  knees: 'Knie',
  anklesFeet: 'Knöchel und Füße',
};

const oneSide: Readonly<Record<Side, Partial<Record<BodySite, string>>>> = {
  left: {
    shoulders: 'Linke Schulter',
    elbows: 'Linker Ellbogen oder Unterarm',
    wristsHands: 'Linkes Handgelenk oder linke Hand',
    hipsThighs: 'Linke Hüfte oder linker Oberschenkel',
    knees: 'Linkes Knie',
    anklesFeet: 'Linker Knöchel oder Fuß',
  },
  right: {
    shoulders: 'Rechte Schulter',
    elbows: 'Rechter Ellbogen oder Unterarm',
    wristsHands: 'Rechtes Handgelenk oder rechte Hand',
    hipsThighs: 'Rechte Hüfte oder rechter Oberschenkel',
    knees: 'Rechtes Knie',
    anklesFeet: 'Rechter Knöchel oder Fuß',
  },
};

export const body = {
  sites,
  area: (site: BodySite, side: Side | null): string => (side === null ? undefined : oneSide[side][site]) ?? sites[site],
  sides: { left: 'Ihre linke Seite', right: 'Ihre rechte Seite' } satisfies Record<Side, string>,
  views: { back: 'Hinten', front: 'Vorn' },
  groups: { neckAndBack: 'Nacken und Rücken', arms: 'Schultern und Arme', legs: 'Hüften und Beine' },
};
