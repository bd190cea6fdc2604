import { NotFound } from '@sitwell/domain/errors';
import type { View } from '@sitwell/domain/reporting';
import type { Ctx } from '../context/index.ts';
import { type FigureRow, findFigure, findTop } from './reports.repo.ts';

/** What somebody in HR sees of one period: everything, a part of the department tree, or one site. Never a new figure. */
export interface Reach {
  readonly kind: 'company' | 'unit' | 'site';
  /** The row that leads their pages; absent when nothing is published about it. */
  readonly head: FigureRow | undefined;
  readonly view: View;
}

export async function reachOf(ctx: Ctx, period: string): Promise<Reach> {
  const scope = ctx.actor.kind === 'person' ? ctx.actor.reportScope : undefined;
  if (!scope) return { kind: 'company', head: await findTop(ctx, period), view: 'department' };
  const view = scope.kind === 'unit' ? 'department' : 'site';
  return { kind: scope.kind, head: await findFigure(ctx, period, view, scope.id), view };
}

/** Whether places of a view's tree, both ends included, lie in what is seen. */
export function isWithin({ kind, head, view }: Reach, of: View, first: number, last: number): boolean {
  if (kind === 'company') return true;
  return head !== undefined && view === of && first >= head.position && last < head.until;
}

export interface About {
  readonly view: View;
  readonly row: FigureRow | undefined;
}

/**
 * The row that a report is about: the department or site that is asked for, else what leads the reader's pages.
 * @throws NotFound for what is out of reach as for what never was
 */
export async function getAbout(
  ctx: Ctx,
  period: string,
  reach: Reach,
  { unit, site }: { readonly unit?: string | undefined; readonly site?: string | undefined },
): Promise<About> {
  if (unit === undefined && site === undefined) return { view: reach.view, row: reach.head };
  const view = unit === undefined ? 'site' : 'department';
  const row = await findFigure(ctx, period, view, unit ?? site ?? '');
  if (!row || !isWithin(reach, view, row.position, row.until - 1)) throw new NotFound('report');
  return { view, row };
}
