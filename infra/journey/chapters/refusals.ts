import assert from 'node:assert/strict';
import { ask, ownIds } from '../ask.ts';
import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';

const notForYou = 'This page is not for your role';

/** Doors that stay shut, on the page and behind it. */
export async function tryDoors(stage: Stage, employee: Visitor, hr: Visitor): Promise<void> {
  const { camera, step } = stage;
  await step(employee, 'asks for the pages of human resources and of the admin, and is refused', async () => {
    for (const path of ['/people', '/periods', '/reports']) {
      await employee.go(path);
      await employee.page.getByRole('heading', { name: notForYou }).waitFor();
    }
    await camera.look(employee.page, 'refused');
    await expectRefusal(employee, 'reports.periods');
    const file = await employee.context.request.get('/reports/any/departments.csv');
    assert.equal(file.status(), 403);
  });
  await step(hr, 'asks for people, by the page and behind it, and is refused', async () => {
    await hr.go('/people');
    await hr.page.getByRole('heading', { name: notForYou }).waitFor();
    await expectRefusal(hr, 'directory.people', { page: 1 });
    await expectRefusal(hr, 'directory.people', { page: 1, search: 'a' });
  });
  await step(hr, "asks for what is the employee's, by its ids, and finds nothing", async () => {
    const theirs = await ownIds(employee);
    const own = await ownIds(hr);
    for (const [kind, id] of Object.entries(theirs)) assert(id !== '' && id !== own[kind as keyof typeof own], kind);
    for (const [procedure, input] of [
      ['assessment.getResult', { assessment: theirs.assessment }],
      ['assessment.getDraft', { workstation: theirs.workstation }],
    ] as const) {
      const reply = await ask(hr, procedure, input);
      assert.deepEqual([reply.status, reply.reason], [404, 'notFound'], procedure);
    }
    for (const path of [
      `/result?assessment=${theirs.assessment}`,
      `/check/${theirs.workstation}/answers`,
      `/plan/${theirs.finding}`,
      `/breaks/${theirs.routine}`,
    ]) {
      await hr.expecting([404], async () => {
        await hr.go(path);
        await hr.page.getByRole('heading', { name: 'Page not found' }).waitFor();
      });
    }
  });
}

async function expectRefusal(visitor: Visitor, procedure: string, input?: unknown): Promise<void> {
  const reply = await ask(visitor, procedure, input);
  assert.deepEqual(
    [reply.status, reply.reason, reply.data],
    [403, 'refused', undefined],
    `${procedure} for ${visitor.name}`,
  );
  assert.doesNotMatch(reply.text, /northwind/i);
}
