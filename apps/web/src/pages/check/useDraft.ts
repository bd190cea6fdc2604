import {
  type Answers,
  dropUnasked,
  latestVersion,
  parseAnswers,
  type Restriction,
  readRestriction,
  validateAnswer,
} from '@sitwell/domain/assessment';
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { reasonOf, useTRPC, useTRPCClient } from '../../app/api.ts';
import { saveWithRestriction, useRestrictionRecord } from '../../care/restriction.ts';
import type { Words } from '../../words/index.ts';
import { type DraftSymptoms, readDraftSymptoms } from './draftSymptoms.ts';
import type { Step } from './steps.ts';

export interface Draft {
  readonly answers: Answers;
  readonly symptoms: DraftSymptoms;
  readonly at: Step | null;
  readonly restriction: Restriction;
  /** Of the record on the server that this one goes on from; 0 where there is none. */
  readonly version: number;
}

/** Answers that a draft kept; one that cannot be read any more is left out, and so asked again. */
function readAnswers(kept: Readonly<Record<string, unknown>>): Answers {
  const right = Object.fromEntries(
    Object.entries(kept).filter(([id, answer]) => validateAnswer(latestVersion, id, answer).length === 0),
  );
  return dropUnasked(parseAnswers(latestVersion, right, 'draft'), latestVersion);
}

/** The kept draft of a workstation, in the pages' own form; what cannot be read is asked again. */
type Kept = Pick<Draft, 'answers' | 'symptoms' | 'at' | 'version'>;
const draftKey = (workstation: string) => ['draft', workstation] as const;

/**
 * The unfinished self-check of a workstation and how to keep it. Every save sends the restriction along, whatever it says, so
 * that no request tells of a warning sign.
 */
export function useDraft(workstation: string) {
  const trpc = useTRPC();
  const server = useTRPCClient();
  const client = useQueryClient();
  const kept = useQuery({
    queryKey: draftKey(workstation),
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async (): Promise<Kept> => {
      const found = await server.assessment.getDraft.query({ workstation });
      return {
        answers: readAnswers(found?.answers ?? {}),
        symptoms: readDraftSymptoms(found?.symptoms ?? null),
        at: found?.at ?? null,
        version: found?.version ?? 0,
      };
    },
  });
  const plan = useQuery(trpc.plan.get.queryOptions());
  const draft = useMemo(
    (): Draft | undefined =>
      kept.data && plan.data && { ...kept.data, restriction: readRestriction(plan.data.restriction).restriction },
    [kept.data, plan.data],
  );

  const save = useMutation(trpc.assessment.saveDraft.mutationOptions());
  const record = useRestrictionRecord();
  const keep = async (
    next: Omit<Draft, 'at' | 'restriction'> & { readonly at: Step },
    answered?: (current: Restriction) => Restriction,
  ): Promise<void> => {
    const answers = dropUnasked(next.answers, latestVersion);
    const { version } = await saveWithRestriction(
      record,
      (restriction) =>
        save.mutateAsync({
          workstation,
          answers: { ...answers },
          symptoms: next.symptoms && { ...next.symptoms },
          at: next.at,
          version: next.version,
          restriction,
        }),
      answered,
    );
    client.setQueryData<Kept>(draftKey(workstation), { answers, symptoms: next.symptoms, at: next.at, version });
    void client.invalidateQueries(trpc.assessment.overview.queryFilter());
  };
  /** Sends what goes on from this draft; where the self-check went on elsewhere, the newest is loaded before this fails. */
  const sendHere = async <Result>(send: () => Promise<Result>): Promise<Result> => {
    try {
      return await send();
    } catch (error) {
      if (wentOnElsewhere(error)) await kept.refetch();
      throw error;
    }
  };
  const keepHere: typeof keep = (next, answered) => sendHere(() => keep(next, answered));
  /** Keeps what the warning signs restrict. It touches no answer, so it goes on from whatever was saved last. */
  const keepSigns = async (at: Step, answered: (current: Restriction) => Restriction): Promise<void> => {
    const save = async (now: Kept | undefined) => {
      if (now) await keep({ ...now, at }, answered);
    };
    try {
      await save(kept.data);
    } catch (error) {
      if (!wentOnElsewhere(error)) throw error;
      await save((await kept.refetch()).data);
    }
  };
  const failed = kept.error ?? plan.error;
  const retry = () => {
    if (kept.isError) void kept.refetch();
    if (plan.isError) void plan.refetch();
  };
  return { draft, keep: keepHere, keepSigns, sendHere, saving: save.isPending, failed, retry };
}

/** Another tab or another device saved this draft, or handed it in. */
export const wentOnElsewhere = (error: unknown): boolean => reasonOf(error) === 'draftChanged';

/** Why an answer was not kept, and what to do. */
export function whyNotKept(error: unknown, { check, problems }: Pick<Words, 'check' | 'problems'>): string {
  return wentOnElsewhere(error) ? check.draftChanged : problems.notSaved;
}

/** After it was handed in nothing of a draft is left. */
export function forgetDraft(client: QueryClient, workstation: string): void {
  client.removeQueries({ queryKey: draftKey(workstation) });
}
