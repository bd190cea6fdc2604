export { insertRows } from './insertRows.ts';
export { inLargeCache } from './largeCache.ts';
