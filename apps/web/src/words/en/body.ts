import type { BodySite, Side } from '@sitwell/domain/assessment';

const sites: Readonly<Record<BodySite, string>> = {
  neck: 'Neck',
  shoulders: 'Shoulders',
  upperBack: 'Upper back',
  elbows: 'Elbows and forearms',
  wristsHands: 'Wrists and hands',
  lowBack: 'Lower back',
  hipsThighs: 'Hips and thighs',
  knees: 'Knees',
  anklesFeet: 'Ankles and feet',
};

const oneSide: Readonly<Record<Side, Partial<Record<BodySite, string>>>> = {
  left: {
    shoulders: 'Left shoulder',
    elbows: 'Left elbow or forearm',
    wristsHands: 'Left wrist or hand',
    hipsThighs: 'Left hip or thigh',
    knees: 'Left knee',
    anklesFeet: 'Left ankle or foot',
  },
  right: {
    shoulders: 'Right shoulder',
    elbows: 'Right elbow or forearm',
    wristsHands: 'Right wrist or hand',
    hipsThighs: 'Right hip or thigh',
    knees: 'Right knee',
    anklesFeet: 'Right ankle or foot',
  },
};

export const body = {
  sites,
  area: (site: BodySite, side: Side | null): string => (side === null ? undefined : oneSide[side][site]) ?? sites[site],
  sides: { left: 'Your left', right: 'Your right' } satisfies Record<Side, string>,
  views: { back: 'Back', front: 'Front' },
  groups: { neckAndBack: 'Neck and back', arms: 'Shoulders and arms', legs: 'Hips and legs' },
};
