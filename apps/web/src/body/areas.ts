import { type BodySite, bodySites, pairedSites, type Side } from '@sitwell/domain/assessment';

/** One place that can be ticked: a site, or one side of a site that comes in pairs. */
export interface Area {
  readonly id: string;
  readonly site: BodySite;
  readonly side: Side | null;
}

function areasOf(site: BodySite): Area[] {
  if (!pairedSites.has(site)) return [{ id: site, site, side: null }];
  return (['left', 'right'] as const).map((side) => ({ id: `${site}-${side}`, site, side }));
}

/** All places, in the order of the sites, left before right. */
export const areas: readonly Area[] = bodySites.flatMap(areasOf);

export function findArea(id: string): Area | undefined {
  return areas.find((area) => area.id === id);
}

export function areaId(entry: { readonly site: BodySite; readonly side: Side | null }): string {
  return entry.side === null ? entry.site : `${entry.site}-${entry.side}`;
}

/** The groups of the list beside the drawing. */
export const areaGroups = {
  neckAndBack: ['neck', 'upperBack', 'lowBack'],
  arms: ['shoulders', 'elbows', 'wristsHands'],
  legs: ['hipsThighs', 'knees', 'anklesFeet'],
} as const satisfies Record<string, readonly BodySite[]>;
