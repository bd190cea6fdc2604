import type { BodySite, Side } from '@sitwell/domain/assessment';

const sites: Readonly<Record<BodySite, string>> = {
  neck: 'Cou',
  shoulders: 'Épaules',
  upperBack: 'Haut du dos',
  elbows: 'Coudes et avant-bras',
  wristsHands: 'Poignets et mains',
  lowBack: 'Bas du dos',
  hipsThighs: 'Hanches et cuisses',
  knees: 'Genoux',
  anklesFeet: 'Chevilles et pieds',
};

const oneSide: Readonly<Record<Side, Partial<Record<BodySite, string>>>> = {
  left: {
    shoulders: 'Épaule gauche',
    elbows: 'Coude ou avant-bras gauche',
    wristsHands: 'Poignet ou main gauche',
    hipsThighs: 'Hanche ou cuisse gauche',
    knees: 'Genou gauche',
    anklesFeet: 'Cheville ou pied gauche',
  },
  right: {
    shoulders: 'Épaule droite',
    elbows: 'Coude ou avant-bras droit',
    wristsHands: 'Poignet ou main droite',
    hipsThighs: 'Hanche ou cuisse droite',
    knees: 'Genou droit',
    anklesFeet: 'Cheville ou pied droit',
  },
};

export const body = {
  sites,
  area: (site: BodySite, side: Side | null): string => (side === null ? undefined : oneSide[side][site]) ?? sites[site],
  sides: { left: 'Votre gauche', right: 'Votre droite' } satisfies Record<Side, string>,
  views: { back: 'De dos', front: 'De face' },
  groups: { neckAndBack: 'Cou et dos', arms: 'Épaules et bras', legs: 'Hanches et jambes' },
};
