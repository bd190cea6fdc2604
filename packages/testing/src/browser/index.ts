export { auditAccessibility, type Violation } from './accessibility.ts';
export { launchChromium } from './chromium.ts';
