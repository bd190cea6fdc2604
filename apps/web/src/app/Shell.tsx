import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { cx } from '../design/cx.ts';
import { useWords } from '../words/index.ts';
import { useTRPC } from './api.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Mark } from './Mark.tsx';
import styles from './Shell.module.css';
import { type Role, useSession, type Who } from './session.ts';

/** What is around every page: skip link, header, main part, footer. */
export function Shell() {
  const { who } = useSession();
  const words = useWords().shell;
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  // Nothing tells a screen reader that the page has changed under it, so focus is moved to where the new page begins.
  // Runs for each new path.
  useEffect(() => {
    if (first.current) first.current = false;
    else main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <>
      <a className={styles.skip} href="#main">
        {words.skip}
      </a>
      <Header who={who} />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <div className="wide">
          <Outlet />
        </div>
      </main>
      <footer className={styles.footer}>
        <div className="wide">
          <p>{words.disclaimer}</p>
          <Link to="/privacy">{words.privacy}</Link>
          <LanguageChoice who={who} />
        </div>
      </footer>
    </>
  );
}

interface Place {
  readonly to:
    | '/'
    | '/check'
    | '/plan'
    | '/diary'
    | '/breaks'
    | '/library'
    | '/reports'
    | '/people'
    | '/periods'
    | '/preview'
    | '/protection'
    | '/break-policy'
    | '/content-review';
  readonly words:
    | 'home'
    | 'check'
    | 'plan'
    | 'diary'
    | 'breaks'
    | 'library'
    | 'reports'
    | 'people'
    | 'periods'
    | 'preview'
    | 'protection'
    | 'breakPolicy'
    | 'content';
  readonly anyOf: readonly Role[];
}

const ownPlaces: readonly Place[] = [
  { to: '/', words: 'home', anyOf: ['employee'] },
  { to: '/check', words: 'check', anyOf: ['employee'] },
  { to: '/plan', words: 'plan', anyOf: ['employee'] },
  { to: '/diary', words: 'diary', anyOf: ['employee'] },
  { to: '/breaks', words: 'breaks', anyOf: ['employee'] },
  { to: '/library', words: 'library', anyOf: ['employee'] },
];

/** What a role brings with it. */
const workPlaces: readonly Place[] = [
  { to: '/reports', words: 'reports', anyOf: ['hr'] },
  { to: '/people', words: 'people', anyOf: ['admin'] },
  { to: '/periods', words: 'periods', anyOf: ['admin'] },
  { to: '/preview', words: 'preview', anyOf: ['representative', 'privacyOfficer', 'admin'] },
  { to: '/protection', words: 'protection', anyOf: ['admin', 'privacyOfficer', 'representative'] },
  { to: '/break-policy', words: 'breakPolicy', anyOf: ['admin'] },
  { to: '/content-review', words: 'content', anyOf: ['admin'] },
];

function Header({ who }: { readonly who: Who | null | undefined }) {
  const { shell: words, start } = useWords();
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  // A menu left open would cover the page it led to.
  useEffect(() => setOpen(false), [pathname]);
  return (
    <header className={styles.header}>
      {who?.demo && (
        <div className={styles.demo}>
          <div className="wide">
            <span>{words.demo}</span>
            <a href="/inbox">{words.demoInbox}</a>
          </div>
        </div>
      )}
      <div className={`wide ${styles.bar}`}>
        <Link to="/" className={styles.brand}>
          <Mark className={styles.mark} />
          {words.brand}
        </Link>
        {who ? (
          <>
            <button
              type="button"
              className={styles.menu}
              aria-expanded={open}
              aria-controls="navigation"
              onClick={() => setOpen(!open)}
            >
              <span />
              {words.menu}
            </button>
            <div id="navigation" className={styles.nav} data-open={open}>
              <nav aria-label={words.navigation}>
                <Links places={ownPlaces} roles={who.roles} className={styles.links} />
                <Links
                  places={workPlaces}
                  roles={who.roles}
                  className={cx(styles.links, styles.work)}
                  label={start.workHeading}
                />
              </nav>
              <SignOut name={who.name} />
            </div>
          </>
        ) : (
          who === null &&
          !pathname.startsWith('/sign-in') && (
            <Link to="/sign-in" className={styles.link}>
              {words.signIn}
            </Link>
          )
        )}
      </div>
    </header>
  );
}

/** Those of the places that a role opens. */
function Links({
  places,
  roles,
  className,
  label,
}: {
  readonly places: readonly Place[];
  readonly roles: readonly Role[];
  readonly className: string | undefined;
  readonly label?: string;
}) {
  const words = useWords().shell;
  const open = places.filter((place) => place.anyOf.some((role) => roles.includes(role)));
  if (open.length === 0) return null;
  return (
    <ul className={className} aria-label={label}>
      {open.map((place) => (
        <li key={place.to}>
          <Link to={place.to} className={styles.link} activeOptions={{ exact: place.to === '/' }}>
            {words[place.words]}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function SignOut({ name }: { readonly name: string }) {
  const words = useWords().shell;
  const trpc = useTRPC();
  const client = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation(
    trpc.signIn.signOut.mutationOptions({
      // Whatever the server says, nothing of this person may stay on the screen.
      onSettled: async () => {
        await navigate({ to: '/' });
        await client.resetQueries();
      },
    }),
  );
  return (
    <div className={styles.session}>
      <p className={styles.who}>{words.signedInAs(name)}</p>
      <button type="button" className={`${styles.link} ${styles.out}`} onClick={() => signOut.mutate()}>
        {words.signOut}
      </button>
    </div>
  );
}
