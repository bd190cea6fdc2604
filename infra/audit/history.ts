/** What the auditor knows of an organisation: everything, so that it can tell what the released figures give away. */

export type Answer = 'low' | 'moderate' | 'high' | boolean;
export type View = 'department' | 'site';

/** Somebody employed in a period, at the unit and site of its opening (joiners: at entry). */
export type Employee = { readonly person: string; readonly unit: string; readonly site: string };

/** A desk check handed in. Who refused the symptom questions has answers on the workstation alone. */
export type Submission = {
  readonly person: string;
  readonly refused: boolean;
  readonly answers: { readonly [measure: string]: Answer };
};

export type Period = {
  readonly id: string;
  readonly units: readonly { readonly id: string; readonly parent: string | null }[];
  readonly sites: readonly string[];
  readonly staff: readonly Employee[];
  /** In the order they came in; a person may come more than once. */
  readonly submissions: readonly Submission[];
};

export type History = readonly Period[];

/** The two strain measures, and yes/no measures beside them: seventeen in all, as in the design's measurements. */
export const strains = ['neckStrain', 'backStrain'] as const;
export const yesNo = ['workstationAtActionLevel', ...Array.from({ length: 14 }, (_, i) => `finding.f${i + 1}`)];

/** Each person's last submission of a period, with the place in the roster. */
export type Latest = Employee & { readonly refused: boolean; readonly answers: Submission['answers'] };

export function latest(period: Period): Latest[] {
  const last = new Map(period.submissions.map((submission) => [submission.person, submission]));
  return period.staff.flatMap((employee) => {
    const submission = last.get(employee.person);
    return submission ? [{ ...employee, refused: submission.refused, answers: submission.answers }] : [];
  });
}

/** Random numbers from a seed (xorshift, 32 bits): the same company for the same seed, everywhere. */
export function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
