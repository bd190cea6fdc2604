import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Outputs, useTRPC } from '../../../app/api.ts';
import type { Exercise, SafetyText } from '../../../app/library.ts';
import { useSurroundings } from '../../../app/surroundings.ts';
import { NotForYou, StopRules } from '../../../care/ExerciseCard.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../../design/Button.tsx';
import { Card, Details, Notice, Tag } from '../../../design/Panels.tsx';
import { ExercisePictures } from '../../../drawings/ExercisePictures.tsx';
import { useFormats, useWords } from '../../../words/index.ts';
import { AnswerButtons } from '../AnswerButtons.tsx';
import type { Kind } from '../routineForm.ts';
import { sayThanks } from '../sayThanks.ts';

type Occurrence = NonNullable<Outputs['reminders']['current']>;

/** One idea with its steps, who had better leave it out, and the answer to the break. */
export function IdeaView({
  kind,
  idea,
  isPlanned,
  due,
  safety,
  onOther,
}: {
  readonly kind: Kind;
  readonly idea: Exercise | null;
  readonly isPlanned: boolean;
  readonly due: Occurrence | null;
  readonly safety: SafetyText;
  readonly onOther: () => void;
}) {
  const { breakNow: words, breaks } = useWords();
  const formats = useFormats();
  const { name, hint } = breaks.kinds[kind];
  return (
    <div className="read flow">
      <h1>{name}</h1>
      <p className="lead">{hint}</p>
      {idea && (
        <Card className="flow flow-small">
          <div lang={idea.locale} className="flow flow-small">
            <h2>{idea.name}</h2>
            <ExercisePictures exercise={idea} most={2} />
            <ol>
              {idea.steps.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ol>
          </div>
          <p className="soft small">
            {words.about(formats.minutes(Math.max(1, Math.round(idea.seconds / 60))))}{' '}
            <Tag>{isPlanned ? words.fromPlan : words.fromLibrary}</Tag>
          </p>
          <NotForYou contraindications={idea.contraindications} safety={safety} />
          <Details summary={safety.stopHeading}>
            <StopRules rules={idea.stopRules} safety={safety} />
          </Details>
          <ButtonGroup>
            <Button look="secondary" onClick={onOther}>
              {words.other}
            </Button>
          </ButtonGroup>
        </Card>
      )}
      {due ? <Answer due={due} /> : <TookOne />}
    </div>
  );
}

function Answer({ due: { message } }: { readonly due: Occurrence }) {
  const words = useWords();
  const formats = useFormats();
  const { now } = useSurroundings();
  const trpc = useTRPC();
  const client = useQueryClient();
  const answer = useMutation(
    trpc.reminders.answer.mutationOptions({
      onSuccess: () => client.invalidateQueries(trpc.reminders.pathFilter()),
    }),
  );
  return (
    <>
      <div role="status">
        {answer.data && (
          <Notice tone="good">
            <p>
              {sayThanks(answer.data, answer.data.budget, words, formats, now())} {words.breaks.linkChange}
            </p>
          </Notice>
        )}
      </div>
      <AnswerButtons
        busy={answer.isPending}
        error={answer.error}
        last={answer.variables}
        onAnswer={(given) => answer.mutate({ message, ...given })}
      />
      <ButtonLink to="/breaks" look="quiet">
        {words.breakNow.leave}
      </ButtonLink>
    </>
  );
}

/** Ends a break that no reminder began: the next one counts from now. */
function TookOne() {
  const { breakNow: words, problems } = useWords();
  const formats = useFormats();
  const { now } = useSurroundings();
  const trpc = useTRPC();
  const client = useQueryClient();
  const took = useMutation(
    trpc.reminders.tookOne.mutationOptions({
      onSuccess: () => client.invalidateQueries(trpc.reminders.pathFilter()),
    }),
  );
  return (
    <>
      <div role="status">
        {took.isSuccess && (
          <Notice tone="good">
            <p>{took.data.next === null ? words.countedNone : words.counted(formats.soon(took.data.next, now()))}</p>
          </Notice>
        )}
        {took.isError && <p>{problems.notSaved}</p>}
      </div>
      <ButtonGroup>
        <Button busy={took.isPending} onClick={() => took.mutate()}>
          {words.finish}
        </Button>
        <ButtonLink to="/breaks" look="quiet">
          {words.leave}
        </ButtonLink>
      </ButtonGroup>
    </>
  );
}
