import { type Browser, launchChromium } from '@sitwell/testing/browser';
import { type SmtpCatcher, startSmtp } from '@sitwell/testing/smtp';
import { type Camera, makeCamera } from './camera.ts';
import { type Engine, type Installation, makeInstallation } from './engines.ts';
import type { Program } from './program.ts';
import type { Book } from './tally.ts';
import { until } from './until.ts';
import { type Visitor, welcome } from './visitor.ts';

/** Where the story plays: a running Sitwell with its mail, and a browser. */
export interface Stage {
  readonly engine: Engine;
  readonly installation: Installation;
  readonly mail: SmtpCatcher;
  readonly book: Book;
  readonly camera: Camera;
  /** Every page in every form, rather than fast. */
  readonly thorough: boolean;
  /** A new browser, signed in nowhere. */
  welcome(name: string): Promise<Visitor>;
  /** One step of the story, in the words of a person who watches. */
  step<T>(visitor: Visitor, what: string, act: () => Promise<T>): Promise<T>;
  /** The first start: makes the demo organisation, and shows its mail on a page. `act` runs meanwhile. */
  makeDemo(act: () => Promise<void>): Promise<void>;
  /** Starts the programme in its engine's own form, on the data that is there. */
  start(): Promise<void>;
  /** Ends all its processes as a power cut does. */
  kill(): Promise<void>;
  /** Stops everything. */
  clear(): Promise<void>;
}

/** A step did not come out; where and how stands in the book. */
export class StepFailed extends Error {}

export async function openStage(engine: Engine, book: Book, thorough: boolean): Promise<Stage> {
  const camera = makeCamera(engine, book, thorough);
  const mail = await startSmtp({ now: Date.now });
  const browser: Browser = await launchChromium();
  const installation = await makeInstallation(engine);
  let programs: readonly Program[] = [];
  const server = { origin: installation.origin, down: false };

  return {
    engine,
    installation,
    mail,
    book,
    camera,
    thorough,
    welcome: (name) => welcome(browser, server, name, book),
    async step(visitor, what, act) {
      const from = performance.now();
      try {
        const result = await act();
        book.step(`${visitor.name}: ${what}`, performance.now() - from);
        return result;
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        const picture = await camera.failure(visitor.page, visitor.name).catch(() => 'no picture');
        book.fault(`step failed: ${visitor.name}: ${what}\n${words}\n  at ${visitor.page.url()}, seen in ${picture}`);
        throw new StepFailed(what);
      }
    },
    async makeDemo(act) {
      const first = await installation.startStandalone();
      programs = [first];
      await act();
      programs = [];
      await first.stop();
    },
    async start() {
      programs = await installation.start(mail.url);
      server.down = false;
      // A start mails a link to every role: these must not be taken for answers to somebody's request.
      const links = programs.flatMap((program) => program.said().match(/\/sign-in\/\S+/g) ?? []);
      const arrived = () => links.every((link) => mail.mails().some(({ text }) => text.includes(link)));
      await until('the mails of the start', () => arrived() || undefined, 40_000);
    },
    async kill() {
      server.down = true;
      await Promise.all(programs.map((program) => program.kill()));
      programs = [];
    },
    async clear() {
      await browser.close();
      for (const program of programs) await program.stop().catch((error: Error) => book.fault(error.message));
      await mail.stop();
      await installation.remove();
    },
  };
}
