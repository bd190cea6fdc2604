/** The nine sites of the Nordic questionnaire (Kuorinka et al. 1987). Content names its regions by the same ids. */
export const bodySites = [
  'neck',
  'shoulders',
  'upperBack',
  'elbows',
  'wristsHands',
  'lowBack',
  'hipsThighs',
  'knees',
  'anklesFeet',
] as const;
export type BodySite = (typeof bodySites)[number];

/** Sites that come in pairs: asked left and right apart. */
export const pairedSites: ReadonlySet<BodySite> = new Set<BodySite>([
  'shoulders',
  'elbows',
  'wristsHands',
  'hipsThighs',
  'knees',
  'anklesFeet',
]);

export function isBodySite(id: unknown): id is BodySite {
  return bodySites.some((site) => site === id);
}
