// A close in a process of its own that is killed on the way. Arguments: the engine, its address, the period, where to
// die, and the instant at which all of it happens.
import { openPostgres, openSqlite } from '@sitwell/database/connection';
import { newId } from '@sitwell/domain/ids';
import { systemRandom } from '../installation/random.ts';
import { createSealer, masterKeyFrom, type Sealer } from '../sealing/index.ts';
import { closeEndedPeriod } from './keepPeriodsOnTime.ts';

const [engine, address = '', periodId = '', dieAt, at] = process.argv.slice(2);
const now = () => Number(at);
const database = engine === 'sqlite' ? openSqlite(address) : await openPostgres(address, { connections: 1 });
// The testbed's key.
const master = masterKeyFrom(new Uint8Array(32).fill(7));
const sealer = createSealer(database, master, now);
const die = () => process.kill(process.pid, 'SIGKILL');
let opened = 0;
const mortal: Sealer = {
  ...sealer,
  open: (...record) => {
    opened += 1;
    if (dieAt === 'reading' && opened === 100) die();
    return sealer.open(...record);
  },
};
process.stdout.write('closing\n');
await closeEndedPeriod({
  deps: {
    database,
    master,
    sealer: mortal,
    now,
    wait: async () => {},
    random: systemRandom,
    // The audit row is the last of the transaction: everything is written then, and nothing is committed.
    newId: () => {
      if (dieAt === 'written') die();
      return newId(now(), systemRandom);
    },
    origin: 'http://localhost',
    log: () => {},
  },
  request: 'killed',
  input: { periodId },
});
await database.close();
