export { type Busy, listBusy, meetingsAt } from './busy.repo.ts';
export {
  type CalendarLink,
  calendarInput,
  getCalendar,
  linkCalendar,
  ownMeetings,
  unlinkCalendar,
} from './calendarSource.ts';
export { fetchCalendars } from './fetchCalendars.ts';
export { type ReadCalendar, readApart } from './readApart.ts';
