import type { en } from '../en/index.ts';
import { body } from './body.ts';
import { breakCalendars } from './breakCalendars.ts';
import { breakDay, breakHistory } from './breakDay.ts';
import { breakDevice } from './breakDevice.ts';
import { breakNow } from './breakNow.ts';
import { breakSettings } from './breakSettings.ts';
import { breaks } from './breaks.ts';
import { care, plan, result } from './care.ts';
import { check } from './check.ts';
import { diary } from './diary.ts';
import { language } from './language.ts';
import { lesson } from './lesson.ts';
import { library } from './library.ts';
import { play } from './play.ts';
import { days, errorPages, problems, shell } from './shell.ts';
import { signIn } from './signIn.ts';
import { start } from './start.ts';

/** What the pages of everyone say in French, by page. */
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
  library,
  breaks,
  breakNow,
  breakDay,
  breakHistory,
  breakSettings,
  breakCalendars,
  breakDevice,
};
