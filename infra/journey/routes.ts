import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './program.ts';

/** The addresses that the pages' router knows, such as "/check/$workstation". Read from its source, which is where a new page begins. */
export function listRoutes(): string[] {
  const source = readFileSync(join(root, 'apps/web/src/app/router.tsx'), 'utf8');
  return [...source.matchAll(/path: '([^']+)'/g)].map(([, path = '']) => path);
}

/** The route of an address; the one with the fewest open parts, as the router chooses. */
export function routeOf(path: string, routes: readonly string[]): string | undefined {
  const parts = path.split('/');
  const open = (route: string) => route.split('$').length;
  return routes
    .filter((route) => {
      const own = route.split('/');
      return own.length === parts.length && own.every((part, index) => part.startsWith('$') || part === parts[index]);
    })
    .sort((a, b) => open(a) - open(b))[0];
}
