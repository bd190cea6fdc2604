import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../../connection/index.ts';

type Column = 'text' | 'text?' | 'number' | 'number?' | 'bytes';

/** The first schema. Columns are declared as data because every table obeys one codec. */
const tables: Record<string, { columns: Record<string, Column>; key: string[] }> = {
  tenant: {
    key: ['id'],
    columns: { id: 'text', name: 'text', country: 'text', locale: 'text', demo: 'number', created_at: 'number' },
  },
  tenant_key: {
    key: ['id'],
    columns: { id: 'text', tenant: 'text', room: 'text', wrapped: 'bytes', created_at: 'number' },
  },
  audit_entry: {
    key: ['id'],
    columns: {
      id: 'text',
      tenant: 'text',
      at: 'number',
      actor: 'text',
      action: 'text',
      subject: 'text',
      request: 'text',
    },
  },
  installation: { key: ['name'], columns: { name: 'text', value: 'text' } },
  leader: { key: ['name'], columns: { name: 'text', holder: 'text', until: 'number' } },

  unit: { key: ['id'], columns: { id: 'text', tenant: 'text', parent: 'text?', name: 'text' } },
  site: {
    key: ['id'],
    columns: { id: 'text', tenant: 'text', name: 'text', country: 'text', time_zone: 'text', holidays: 'text' },
  },
  person: {
    key: ['id'],
    columns: {
      id: 'text',
      tenant: 'text',
      name: 'text',
      address_index: 'text',
      address: 'bytes',
      unit: 'text',
      site: 'text',
      locale: 'text',
      state: 'text',
      verified_at: 'number?',
      created_at: 'number',
    },
  },
  role_grant: {
    key: ['tenant', 'person', 'role'],
    columns: {
      tenant: 'text',
      person: 'text',
      role: 'text',
      scope_kind: 'text?',
      scope: 'text?',
      granted_at: 'number',
    },
  },
  sign_in_link: {
    key: ['id'],
    columns: {
      id: 'text',
      tenant: 'text',
      person: 'text',
      expires_at: 'number',
      used_at: 'number?',
      created_at: 'number',
    },
  },
  session: {
    key: ['token_hash'],
    columns: {
      token_hash: 'text',
      tenant: 'text',
      person: 'text',
      created_at: 'number',
      seen_at: 'number',
      expires_at: 'number',
    },
  },

  workstation: {
    key: ['id'],
    columns: { id: 'text', tenant: 'text', person: 'text', name: 'text', used_most: 'number', created_at: 'number' },
  },
  assessment: {
    key: ['id'],
    columns: {
      id: 'text',
      tenant: 'text',
      person: 'text',
      workstation: 'text',
      period: 'text?',
      questionnaire: 'number',
      chair: 'number?',
      monitor_telephone: 'number',
      mouse_keyboard: 'number',
      final: 'number?',
      final_upper: 'number?',
      finding_codes: 'text',
      submitted_at: 'number',
      idempotency_key: 'text',
    },
  },
  workstation_answers: { key: ['assessment'], columns: { assessment: 'text', tenant: 'text', answers: 'text' } },
  finding: {
    key: ['id'],
    columns: {
      id: 'text',
      tenant: 'text',
      person: 'text',
      workstation: 'text',
      assessment: 'text',
      code: 'text',
      opened_at: 'number',
      closed_at: 'number?',
    },
  },

  lesson: {
    key: ['person'],
    columns: { person: 'text', tenant: 'text', done_at: 'number?', skipped_at: 'number?' },
  },

  symptom_answer: {
    key: ['assessment'],
    columns: { assessment: 'text', tenant: 'text', person: 'text', envelope: 'bytes' },
  },
  strain_band: {
    key: ['assessment'],
    columns: { assessment: 'text', tenant: 'text', person: 'text', envelope: 'bytes' },
  },
  draft: {
    key: ['id'],
    columns: {
      id: 'text',
      tenant: 'text',
      person: 'text',
      workstation: 'text',
      envelope: 'bytes',
      updated_at: 'number',
    },
  },
  diary_entry: {
    key: ['id'],
    columns: { id: 'text', tenant: 'text', person: 'text', envelope: 'bytes', written_at: 'number' },
  },
  plan: { key: ['person'], columns: { person: 'text', tenant: 'text', envelope: 'bytes', updated_at: 'number' } },

  schedule: {
    key: ['person'],
    columns: {
      person: 'text',
      tenant: 'text',
      time_zone: 'text',
      paused_until: 'number?',
      next_due_at: 'number?',
      last_due_at: 'number?',
      quiet: 'text?',
      caps: 'text?',
      plan: 'text',
    },
  },
  routine: {
    key: ['id'],
    columns: {
      id: 'text',
      tenant: 'text',
      person: 'text',
      kind: 'text',
      ranges: 'text',
      every_minutes: 'number',
      quiet: 'text',
      anchor: 'number?',
      active: 'number',
      created_at: 'number',
    },
  },
  snooze: {
    key: ['id'],
    columns: { id: 'text', tenant: 'text', person: 'text', due_at: 'number', of_message: 'text' },
  },
  batch: {
    key: ['id'],
    columns: {
      id: 'text',
      first: 'text',
      last: 'text',
      job: 'text',
      wake_at: 'number',
      handed_at: 'number?',
      generation: 'number',
      expires_at: 'number',
    },
  },
  message: {
    key: ['id'],
    columns: {
      id: 'text',
      tenant: 'text',
      person: 'text',
      kind: 'text',
      unique_key: 'text',
      due_at: 'number',
      expires_at: 'number',
      state: 'text',
      about: 'text',
      lease_until: 'number?',
      attempt: 'number',
      reason: 'text?',
      done_at: 'number?',
    },
  },
  delivery: {
    key: ['message', 'channel'],
    columns: {
      message: 'text',
      channel: 'text',
      tenant: 'text',
      state: 'text',
      attempts: 'number',
      next_try_at: 'number?',
      at: 'number',
      reason: 'text?',
    },
  },
  break_answer: {
    key: ['message'],
    columns: { message: 'text', tenant: 'text', person: 'text', answer: 'text', at: 'number', until: 'number?' },
  },
  break_start: {
    key: ['message'],
    columns: { message: 'text', tenant: 'text', person: 'text', kind: 'text', at: 'number' },
  },
  break_hold: {
    key: ['message'],
    columns: { message: 'text', tenant: 'text', person: 'text', until: 'number' },
  },
  break_month: {
    key: ['person', 'month'],
    columns: {
      person: 'text',
      month: 'text',
      tenant: 'text',
      offered: 'number',
      started: 'number',
      completed: 'number',
      snoozed: 'number',
      skipped: 'number',
    },
  },
  break_settings: {
    key: ['person'],
    columns: {
      person: 'text',
      tenant: 'text',
      time_zone: 'text?',
      quiet: 'text',
      caps: 'text',
      mail: 'number',
      push: 'number',
      back_id: 'text?',
    },
  },
  break_policy: {
    key: ['tenant'],
    columns: {
      tenant: 'text',
      every_minutes: 'number?',
      ranges: 'text',
      least_minutes: 'number',
      latest: 'text?',
      kinds: 'text',
    },
  },
  calendar_feed: { key: ['id'], columns: { id: 'text', tenant: 'text', person: 'text', created_at: 'number' } },
  push_subscription: {
    key: ['id'],
    columns: {
      id: 'text',
      tenant: 'text',
      person: 'text',
      endpoint_index: 'text',
      envelope: 'bytes',
      created_at: 'number',
      used_at: 'number',
    },
  },
  calendar_source: {
    key: ['person'],
    columns: {
      person: 'text',
      tenant: 'text',
      envelope: 'bytes',
      next_fetch_at: 'number',
      fetched_at: 'number?',
      problem: 'text?',
      failures: 'number',
    },
  },
  busy_time: {
    key: ['person', 'from_at'],
    columns: { person: 'text', from_at: 'number', to_at: 'number', tenant: 'text' },
  },

  period: {
    key: ['id'],
    columns: {
      id: 'text',
      tenant: 'text',
      name: 'text',
      kind: 'text',
      opens_at: 'number',
      closes_at: 'number',
      state: 'text',
      k: 'number',
      noise_bits: 'number',
      measures: 'text?',
      opened_at: 'number?',
      closed_at: 'number?',
    },
  },
  reporting_settings: {
    key: ['tenant'],
    columns: { tenant: 'text', k: 'number', noise_bits: 'number', measures: 'text', time_zone: 'text' },
  },
  settings_change: {
    key: ['id'],
    columns: {
      id: 'text',
      tenant: 'text',
      state: 'text',
      loosens: 'number',
      reason: 'text',
      k_before: 'number',
      k_after: 'number',
      noise_bits_before: 'number',
      noise_bits_after: 'number',
      measures_before: 'text',
      measures_after: 'text',
      proposed_by: 'text',
      proposed_as: 'text',
      proposed_at: 'number',
      decided_by: 'text?',
      decided_as: 'text?',
      decided_at: 'number?',
    },
  },
  programme_settings: {
    key: ['tenant'],
    columns: { tenant: 'text', symptom_driven: 'number', live_locales: 'text' },
  },
  period_unit: {
    key: ['period', 'unit'],
    columns: { period: 'text', unit: 'text', tenant: 'text', parent: 'text?', name: 'text' },
  },
  period_site: { key: ['period', 'site'], columns: { period: 'text', site: 'text', tenant: 'text', name: 'text' } },
  period_roster: {
    key: ['period', 'person'],
    columns: { period: 'text', person: 'text', tenant: 'text', unit: 'text', site: 'text' },
  },

  published_period: {
    key: ['period'],
    columns: {
      period: 'text',
      tenant: 'text',
      name: 'text',
      kind: 'text',
      opens_at: 'number',
      closes_at: 'number',
      closed_at: 'number',
      k: 'number',
      noise_bits: 'number',
      count_names: 'text',
      compared: 'text',
    },
  },
  published_leaf: {
    key: ['period', 'view', 'leaf'],
    columns: {
      period: 'text',
      view: 'text',
      leaf: 'text',
      tenant: 'text',
      units: 'text',
      counts: 'text',
      first: 'number',
      last: 'number',
      label: 'text',
    },
  },
  published_figure: {
    key: ['period', 'view', 'unit'],
    columns: {
      period: 'text',
      view: 'text',
      position: 'number',
      until: 'number',
      depth: 'number',
      unit: 'text',
      tenant: 'text',
      name: 'text',
      parent: 'text?',
      leaves: 'number',
      shared: 'text',
      counts: 'text?',
      head_count: 'number?',
      pair: 'text?',
      line: 'text?',
    },
  },
};

/** `where` keeps an index small: only the rows that the hot statement looks for. */
const indexes: { name: string; on: string; columns: string[]; unique?: true; where?: string }[] = [
  { name: 'person_by_address', on: 'person', columns: ['address_index', 'tenant'], unique: true },
  { name: 'person_by_tenant', on: 'person', columns: ['tenant', 'unit'] },
  { name: 'unit_by_tenant', on: 'unit', columns: ['tenant'] },
  { name: 'site_by_tenant', on: 'site', columns: ['tenant'] },
  { name: 'tenant_key_by_room', on: 'tenant_key', columns: ['tenant', 'room'], unique: true },
  { name: 'session_by_person', on: 'session', columns: ['person'] },
  { name: 'audit_by_tenant', on: 'audit_entry', columns: ['tenant', 'id'] },
  { name: 'workstation_by_person', on: 'workstation', columns: ['person'] },
  { name: 'assessment_by_person', on: 'assessment', columns: ['person', 'submitted_at'] },
  { name: 'assessment_by_period', on: 'assessment', columns: ['period', 'id'], where: 'period is not null' },
  { name: 'assessment_by_key', on: 'assessment', columns: ['person', 'idempotency_key'], unique: true },
  { name: 'finding_by_person', on: 'finding', columns: ['person'] },
  { name: 'draft_by_person', on: 'draft', columns: ['person', 'workstation'], unique: true },
  { name: 'diary_by_person', on: 'diary_entry', columns: ['person', 'written_at'] },
  { name: 'schedule_due', on: 'schedule', columns: ['next_due_at', 'person'], where: 'next_due_at is not null' },
  { name: 'routine_by_person', on: 'routine', columns: ['person'] },
  { name: 'snooze_by_person', on: 'snooze', columns: ['person', 'due_at'] },
  { name: 'batch_waking', on: 'batch', columns: ['job', 'wake_at'] },
  { name: 'message_by_person', on: 'message', columns: ['person', 'due_at', 'unique_key'], unique: true },
  { name: 'answer_by_person', on: 'break_answer', columns: ['person', 'at'] },
  { name: 'hold_by_person', on: 'break_hold', columns: ['person'] },
  { name: 'settings_by_back', on: 'break_settings', columns: ['back_id'], unique: true },
  { name: 'feed_by_person', on: 'calendar_feed', columns: ['person'], unique: true },
  { name: 'push_by_person', on: 'push_subscription', columns: ['person'] },
  { name: 'push_by_endpoint', on: 'push_subscription', columns: ['endpoint_index'], unique: true },
  { name: 'calendar_to_fetch', on: 'calendar_source', columns: ['next_fetch_at'] },
  { name: 'period_by_tenant', on: 'period', columns: ['tenant', 'opens_at'] },
  { name: 'one_open_period', on: 'period', columns: ['tenant'], unique: true, where: "state in ('open', 'closing')" },
  { name: 'published_period_by_tenant', on: 'published_period', columns: ['tenant', 'opens_at'] },
  { name: 'published_figure_in_order', on: 'published_figure', columns: ['period', 'view', 'position'] },
  { name: 'published_figure_below', on: 'published_figure', columns: ['period', 'view', 'parent', 'position'] },
  { name: 'settings_change_by_tenant', on: 'settings_change', columns: ['tenant', 'proposed_at'] },
  {
    name: 'one_proposed_change',
    on: 'settings_change',
    columns: ['tenant'],
    unique: true,
    where: "state = 'proposed'",
  },
];

/**
 * Stored in the order of their keys on SQLite: the claim of a thousand people who are due alike, and the close that sweeps over a
 * roster, then touch rows that lie side by side, where in the order in which people came each would be on a page of its own.
 */
const inOrderOfKey: readonly string[] = ['schedule', 'period_roster'];

/**
 * Half of each page is left free on PostgreSQL: a message changes twice, when it is taken and when it is closed, and a new version
 * that finds room on its page costs no entry in any index.
 */
const withRoom: readonly string[] = ['message'];

export function createFoundations(engine: Engine): Migration {
  const bytes = engine === 'postgres' ? sql`bytea` : sql`blob`;
  const addColumn = (table: CreateTableBuilder<string, string>, name: string, column: Column) => {
    const type = column === 'bytes' ? bytes : column.startsWith('number') ? sql`bigint` : sql`text`;
    return table.addColumn(name, type, (built) => (column.endsWith('?') ? built : built.notNull()));
  };
  return {
    async up(db: Kysely<Record<string, Record<string, unknown>>>) {
      for (const [name, { columns, key }] of Object.entries(tables)) {
        let table: CreateTableBuilder<string, string> = db.schema.createTable(name);
        for (const [column, type] of Object.entries(columns)) table = addColumn(table, column, type);
        table = table.addPrimaryKeyConstraint(`${name}_pk`, key as [string, ...string[]]);
        if (engine === 'sqlite' && inOrderOfKey.includes(name)) table = table.modifyEnd(sql`without rowid`);
        if (engine === 'postgres' && withRoom.includes(name)) table = table.modifyEnd(sql`with (fillfactor = 50)`);
        await table.execute();
      }
      for (const { name, on, columns, unique, where } of indexes) {
        const list = sql.join(columns.map((column) => sql.ref(column)));
        await sql`create ${sql.raw(unique ? 'unique ' : '')}index ${sql.ref(name)} on ${sql.table(on)} (${list})${sql.raw(where ? ` where ${where}` : '')}`.execute(
          db,
        );
      }
    },
  };
}
