export type { Browser, BrowserContext, Page } from 'playwright-core';
export { auditAccessibility, type Violation } from './accessibility.ts';
export { launchChromium } from './chromium.ts';
