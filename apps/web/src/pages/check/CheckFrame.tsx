import type { QuestionSection } from '@sitwell/domain/assessment';
import type { ReactNode } from 'react';
import { useQuestionTexts } from '../../app/questions.ts';
import { BackLink } from '../../design/BackLink.tsx';
import { cx } from '../../design/cx.ts';
import { useWords } from '../../words/index.ts';
import styles from './Check.module.css';
import { type Step, symptomsStep, type Walk } from './steps.ts';

/** The link to another page of the self-check. */
export function stepLink(workstation: string, step: Step, changing = false) {
  const search = changing ? { change: true as const } : {};
  if (step.startsWith(`${symptomsStep}/`)) {
    return {
      to: '/check/$workstation/symptoms/$area',
      params: { workstation, area: step.slice(symptomsStep.length + 1) },
      search,
    } as const;
  }
  if (step === symptomsStep) return { to: '/check/$workstation/symptoms', params: { workstation }, search } as const;
  if (step === 'resume') return { to: '/check/$workstation', params: { workstation } } as const;
  if (step === 'answers') return { to: '/check/$workstation/answers', params: { workstation } } as const;
  return { to: '/check/$workstation/$question', params: { workstation, question: step }, search } as const;
}

/** Back to the page before: the warning signs before the first question. */
export function StepBack({ workstation, step }: { readonly workstation: string; readonly step: Step | null }) {
  const words = useWords().shell;
  return step === null ? (
    <BackLink to="/check/$workstation/signs" params={{ workstation }}>
      {words.back}
    </BackLink>
  ) : (
    <BackLink {...stepLink(workstation, step)}>{words.back}</BackLink>
  );
}

/** Where in the self-check somebody is: by parts, because the number of questions depends on the answers. */
export function Progress({
  walk,
  step,
  version,
}: {
  readonly walk: Walk;
  readonly step: Step;
  readonly version: number;
}) {
  const words = useWords().check;
  const here = walk.sectionOf(step);
  const names = useQuestionTexts(version)?.sections;
  if (here === undefined || names === undefined) return null;
  const index = walk.sections.indexOf(here);
  return (
    <div className={styles.progress}>
      <div className={styles.parts} aria-hidden="true">
        {walk.sections.map((section: QuestionSection, i) => (
          <span key={section} className={cx(i < index && styles.past, i === index && styles.here)} />
        ))}
      </div>
      <p>{words.part(index + 1, walk.sections.length, names[here])}</p>
    </div>
  );
}

/** Question on one side, picture on the other; the picture first on a narrow screen, and small. */
export function WithPicture({ picture, children }: { readonly picture: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles.withPicture}>
      <div className={styles.question}>{children}</div>
      <div className={styles.picture}>{picture}</div>
    </div>
  );
}
