export { LINK_LIFE, linkToken } from './link.ts';
export { redeemLink, SESSION_LIFE } from './redeemLink.ts';
export { mailLink, requestLink } from './requestLink.ts';
export { redeemLinkInput, requestLinkInput } from './schema.ts';
export { signInMessage } from './signInMessage.ts';
export { signOut } from './signOut.ts';
export { type WhoAmI, whoAmI } from './whoAmI.ts';
