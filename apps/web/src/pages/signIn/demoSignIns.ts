export interface DemoSignIn {
  readonly role: string;
  readonly name: string;
  readonly address: string;
}

function isDemoSignIn(value: unknown): value is DemoSignIn {
  if (typeof value !== 'object' || value === null) return false;
  const given: { role?: unknown; name?: unknown; address?: unknown } = value;
  return [given.role, given.name, given.address].every((text) => typeof text === 'string');
}

/** One address per role in the demo organisation; null where there is no demo. */
export async function readDemoSignIns(): Promise<readonly DemoSignIn[] | null> {
  const response = await fetch('/demo/sign-ins', { headers: { accept: 'application/json' } });
  if (!response.ok || !response.headers.get('content-type')?.includes('json')) return null;
  const given: unknown = await response.json();
  const people = Array.isArray(given) ? given.filter(isDemoSignIn) : [];
  return people.length > 0 ? people : null;
}
