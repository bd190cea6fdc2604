import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useAllWords } from '../../app/allWords.ts';
import { type Inputs, type Outputs, reasonOf, useTRPC } from '../../app/api.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { Choices } from '../../design/Field.tsx';
import { Notice } from '../../design/Panels.tsx';

export type Person = Outputs['directory']['people']['people'][number];
type GrantedRole = Inputs['directory']['grantRole']['role'];
const granted: readonly GrantedRole[] = ['hr', 'assessor', 'admin', 'privacyOfficer', 'representative', 'facilities'];

/** What one person may do, and whether they have left. */
export function ManagePerson({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const { people: words, signIn, problems: problemWords, shell } = useAllWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<readonly string[]>(person.roles);
  const [leaving, setLeaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const grant = useMutation(trpc.directory.grantRole.mutationOptions());
  const revoke = useMutation(trpc.directory.revokeRole.mutationOptions());
  const leave = useMutation(trpc.directory.markLeft.mutationOptions());
  const busy = grant.isPending || revoke.isPending || leave.isPending;

  const run = async (work: () => Promise<unknown>) => {
    setFailure(null);
    try {
      await work();
      onClose();
    } catch (error) {
      setFailure(error instanceof Error && reasonOf(error) !== 'internal' ? error.message : problemWords.notSaved);
    } finally {
      await client.invalidateQueries(trpc.directory.people.pathFilter());
    }
  };
  const saveRoles = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    void run(async () => {
      for (const role of granted) {
        const [had, has] = [person.roles.includes(role), chosen.includes(role)];
        if (has && !had) await grant.mutateAsync({ person: person.id, role });
        if (had && !has) await revoke.mutateAsync({ person: person.id, role });
      }
    });
  };
  return (
    <Dialog title={leaving ? words.markLeftTitle(person.name) : words.rolesOf(person.name)} onClose={onClose}>
      {failure !== null && (
        <Notice tone="danger" live>
          <p>{failure}</p>
        </Notice>
      )}
      {leaving ? (
        <>
          <p>{words.markLeftBody}</p>
          <ButtonGroup>
            <Button look="danger" busy={busy} onClick={() => run(() => leave.mutateAsync({ person: person.id }))}>
              {words.markLeftYes}
            </Button>
            <Button look="secondary" onClick={() => setLeaving(false)}>
              {shell.cancel}
            </Button>
          </ButtonGroup>
        </>
      ) : (
        <form noValidate onSubmit={saveRoles}>
          <Choices
            id="role"
            name="roles"
            kind="checkbox"
            label={words.roles}
            hint={words.rolesHint}
            options={granted.map((role) => ({ value: role, label: signIn.roles[role] ?? role }))}
            chosen={chosen}
            onChoose={(role, on) =>
              setChosen((before) => (on ? [...before, role] : before.filter((each) => each !== role)))
            }
          />
          <ButtonGroup>
            <Button type="submit" busy={busy}>
              {words.grant}
            </Button>
            <Button look="secondary" onClick={onClose}>
              {words.close}
            </Button>
            <Button look="danger" onClick={() => setLeaving(true)}>
              {words.markLeft}
            </Button>
          </ButtonGroup>
        </form>
      )}
    </Dialog>
  );
}
