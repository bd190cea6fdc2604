import { format } from 'node:util';

// An error that is only printed is one that nobody reads. A test that expects one replaces console.error itself.
console.error = (...args: unknown[]) => {
  throw new Error(`Unexpected console.error: ${format(...args)}`);
};
