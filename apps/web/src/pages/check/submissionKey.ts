/**
 * The key that makes handing in safe to repeat. A draft as it stands has one, in every tab and over every retry, so that what was
 * handed in is found again; a draft that changed, and every later one, has another.
 */
export const submissionKey = (workstation: string, version: number): string => `${workstation}.${version}`;
