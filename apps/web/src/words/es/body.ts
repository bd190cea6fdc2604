import type { BodySite, Side } from '@sitwell/domain/assessment';

const sites: Readonly<Record<BodySite, string>> = {
  neck: 'Cuello',
  shoulders: 'Hombros',
  upperBack: 'Espalda alta',
  elbows: 'Codos y antebrazos',
  wristsHands: 'Muñecas y manos',
  lowBack: 'Espalda baja',
  hipsThighs: 'Caderas y muslos',
  knees: 'Rodillas',
  anklesFeet: 'Tobillos y pies',
};

const oneSide: Readonly<Record<Side, Partial<Record<BodySite, string>>>> = {
  left: {
    shoulders: 'Hombro izquierdo',
    elbows: 'Codo o antebrazo izquierdo',
    wristsHands: 'Muñeca o mano izquierda',
    hipsThighs: 'Cadera o muslo izquierdo',
    knees: 'Rodilla izquierda',
    anklesFeet: 'Tobillo o pie izquierdo',
  },
  right: {
    shoulders: 'Hombro derecho',
    elbows: 'Codo o antebrazo derecho',
    wristsHands: 'Muñeca o mano derecha',
    hipsThighs: 'Cadera o muslo derecho',
    knees: 'Rodilla derecha',
    anklesFeet: 'Tobillo o pie derecho',
  },
};

export const body = {
  sites,
  area: (site: BodySite, side: Side | null): string => (side === null ? undefined : oneSide[side][site]) ?? sites[site],
  sides: { left: 'Su izquierda', right: 'Su derecha' } satisfies Record<Side, string>,
  views: { back: 'Por detrás', front: 'Por delante' },
  groups: { neckAndBack: 'Cuello y espalda', arms: 'Hombros y brazos', legs: 'Caderas y piernas' },
};
