import type { en } from '../en/index.ts';
import { people, periods } from './admin.ts';
import { body } from './body.ts';
import { breakCalendars } from './breakCalendars.ts';
import { breakDay, breakHistory } from './breakDay.ts';
import { breakDevice } from './breakDevice.ts';
import { breakNow } from './breakNow.ts';
import { breakPolicy } from './breakPolicy.ts';
import { breakSettings } from './breakSettings.ts';
import { breaks } from './breaks.ts';
import { care, plan, result } from './care.ts';
import { check } from './check.ts';
import { diary } from './diary.ts';
import { language } from './language.ts';
import { lesson } from './lesson.ts';
import { library } from './library.ts';
import { periodKinds } from './periodKinds.ts';
import { play } from './play.ts';
import { preview } from './preview.ts';
import { privacy } from './privacy.ts';
import { programme } from './programme.ts';
import { protection } from './protection.ts';
import { reports } from './reports.ts';
import { reportViews } from './reportViews.ts';
import { days, errorPages, problems, shell } from './shell.ts';
import { signIn } from './signIn.ts';
import { start } from './start.ts';
import { summary } from './summary.ts';

/** Every sentence of the interface in French, by page. */
export const fr: typeof en = {
  days,
  shell,
  language,
  problems,
  errorPages,
  signIn,
  start,
  body,
  check,
  care,
  result,
  plan,
  diary,
  lesson,
  play,
  programme,
  summary,
  library,
  breaks,
  breakNow,
  breakDay,
  breakHistory,
  breakSettings,
  breakCalendars,
  breakDevice,
  breakPolicy,
  reports,
  reportViews,
  people,
  periods,
  preview,
  periodKinds,
  protection,
  privacy,
};
