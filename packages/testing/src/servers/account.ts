import { chownSync, readFileSync } from 'node:fs';

/** Whom a server runs as. Empty for a normal user. */
export type Account = { uid: number; gid: number } | Record<string, never>;

/**
 * PostgreSQL refuses to run as root, so root hands each server to the account that its package made, else to nobody.
 * Read from /etc/passwd, because su, sudo and runuser are not everywhere.
 */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((row) => row.split(':'));
  const row = rows.find(([name]) => name === 'postgres') ?? rows.find(([name]) => name === 'nobody');
  if (!row) throw new Error('Running as root, and /etc/passwd has neither postgres nor nobody to run a server as.');
  return { uid: Number(row[2]), gid: Number(row[3]) };
}

/** Gives a folder to the account, so that it can write there and remove it. */
export function giveTo(account: Account, folder: string): void {
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid);
}
