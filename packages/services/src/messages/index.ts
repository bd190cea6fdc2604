export { type NewMessage, post } from './post.ts';
