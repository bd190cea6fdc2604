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
  /** A new browser, signed in nowhere. */
  welcome(name: string): Promise<Visitor>;
  /** One step of the story, in the words of a person who watches. */
  step<T>(visitor: Visitor, what: string, act: () => Promise<T>): Promise<T>;
  /** Runs these programs until `clear`. */
  keep(programs: readonly Program[]): void;
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

  return {
    engine,
    installation,
    mail,
    book,
    camera,
    welcome: (name) => welcome(browser, installation.origin, name, book),
    async step(visitor, what, act) {
      const from = performance.now();
      try {
        const result = await act();
        book.step(`${visitor.name}: ${what}`, performance.now() - from);
        return result;
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        const picture = await camera.failure(visitor.page).catch(() => 'no picture');
        book.fault(`step failed: ${visitor.name}: ${what}\n${words}\n  at ${visitor.page.url()}, seen in ${picture}`);
        throw new StepFailed(what);
      }
    },
    keep(started) {
      programs = started;
    },
    async clear() {
      await browser.close();
      for (const program of programs) await program.stop().catch((error: Error) => book.fault(error.message));
      await mail.stop();
      await installation.remove();
    },
  };
}

/** Waits for the links that a first or later start mails to every role, so that they are not taken for answers. */
export async function startupMails(stage: Stage, program: Program): Promise<void> {
  const printed = program.said().match(/\/sign-in\/\S+/g) ?? [];
  await until('the mails of the start', () => (stage.mail.mails().length >= printed.length ? true : undefined), 30_000);
  stage.mail.clear();
}
