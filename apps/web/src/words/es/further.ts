import type { furtherEn } from '../en/further.ts';
import { people, periods } from './admin.ts';
import { breakPolicy } from './breakPolicy.ts';
import { periodKinds } from './periodKinds.ts';
import { preview } from './preview.ts';
import { privacy } from './privacy.ts';
import { programme } from './programme.ts';
import { protection } from './protection.ts';
import { reports } from './reports.ts';
import { reportViews } from './reportViews.ts';
import { summary } from './summary.ts';

/** What the pages of a role say in Spanish, and those that few people open, by page. */
export const furtherEs: typeof furtherEn = {
  reports,
  reportViews,
  people,
  periods,
  periodKinds,
  preview,
  protection,
  breakPolicy,
  programme,
  privacy,
  summary,
};
