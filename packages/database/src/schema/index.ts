import type { DirectoryTables } from './directory.ts';
import type { PlatformTables } from './platform.ts';
import type { PeriodKind, ProgrammeTables } from './programme.ts';
import type { PublishedTables } from './published.ts';
import type { ReminderTables } from './reminders.ts';
import type { SymptomTables } from './symptoms.ts';
import type { WorkstationTables } from './workstation.ts';

/**
 * Every table, in two rooms that health data law keeps apart (workstation facts, symptom answers) and the plain rest.
 * One codec for both engines: ids and JSON are text, instants are epoch milliseconds, truth is 0 or 1, sealed records are bytes.
 */
export interface Schema
  extends PlatformTables,
    DirectoryTables,
    WorkstationTables,
    SymptomTables,
    ReminderTables,
    ProgrammeTables,
    PublishedTables {}

export type {
  DirectoryTables,
  PeriodKind,
  PlatformTables,
  ProgrammeTables,
  PublishedTables,
  ReminderTables,
  SymptomTables,
  WorkstationTables,
};

/** 0 or 1: SQLite has no boolean, and one codec for both engines beats two. */
export type Flag = 0 | 1;
