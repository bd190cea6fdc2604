import {
  type Answers,
  dropUnasked,
  latestVersion,
  parseAnswers,
  type Restriction,
  readRestriction,
  validateAnswer,
} from '@sitwell/domain/assessment';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { reasonOf, useTRPC, useTRPCClient } from '../../app/api.ts';
import { saveWithRestriction, useRestrictionRecord, useSaveRestriction } from '../../care/restriction.ts';
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
  /** After it was handed in nothing of the draft is left, and there is a new result. */
  const leave = async (): Promise<void> => {
    client.removeQueries({ queryKey: draftKey(workstation) });
    await client.invalidateQueries(trpc.assessment.pathFilter());
    await client.invalidateQueries(trpc.plan.pathFilter());
  };
  const [handedIn, setHandedIn] = useState(false);
  /** Sends what goes on from this draft; where the self-check went on elsewhere, the newest is loaded before this fails. */
  const sendHere = async <Result>(send: () => Promise<Result>): Promise<Result> => {
    try {
      return await send();
    } catch (error) {
      if (wentOnElsewhere(error)) await kept.refetch();
      if (wasHandedIn(error)) {
        setHandedIn(true);
        await leave();
      }
      throw error;
    }
  };
  const keepHere: typeof keep = (next, answered) => sendHere(() => keep(next, answered));
  const saveRestriction = useSaveRestriction();
  /**
   * Keeps what the warning signs restrict. It touches no answer, so it goes on from whatever was saved last; where that was
   * handed in, the next answer hears of it: the page must not take the place of what to do about a sign.
   */
  const keepSigns = async (at: Step, answered: (current: Restriction) => Restriction): Promise<void> => {
    const save = async (now: Kept | undefined) => {
      if (now) await keep({ ...now, at }, answered);
    };
    try {
      await save(kept.data);
    } catch (error) {
      if (wentOnElsewhere(error)) await save((await kept.refetch()).data);
      else if (wasHandedIn(error)) await saveRestriction(answered);
      else throw error;
    }
  };
  const failed = kept.error ?? plan.error;
  const retry = () => {
    if (kept.isError) void kept.refetch();
    if (plan.isError) void plan.refetch();
  };
  return { draft, keep: keepHere, keepSigns, sendHere, leave, handedIn, saving: save.isPending, failed, retry };
}

/** This draft is a self-check by now: by another tab or device, or by this one, which was not told. */
const wasHandedIn = (error: unknown): boolean => reasonOf(error) === 'handedIn';

/** Another tab or another device saved this draft. */
export const wentOnElsewhere = (error: unknown): boolean => reasonOf(error) === 'draftChanged';

/** Why an answer was not kept, and what to do. */
export function whyNotKept(error: unknown, { check, problems }: Pick<Words, 'check' | 'problems'>): string {
  return wentOnElsewhere(error) ? check.draftChanged : problems.notSaved;
}
