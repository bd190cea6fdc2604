import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAllWords } from '../../app/allWords.ts';
import { usePageTitle } from '../../app/page.ts';
import { Card, Table } from '../../design/Panels.tsx';
import styles from './Privacy.module.css';

/** Who sees what, how figures are made, and what nobody can promise. Open to everyone, signed in or not. */
export function PrivacyPage() {
  const { privacy: words, protection } = useAllWords();
  usePageTitle(words.title);
  const rooms = [
    [words.deskTitle, words.deskBody],
    [words.feelTitle, words.feelBody],
    [words.signsTitle, words.signsBody],
    [words.breaksTitle, words.breaksBody],
  ] as const;
  const { rows } = words;
  const table = [
    [rows.desk, words.yes, words.byDuty, words.groups, words.no],
    [rows.feel, words.yes, words.ifShared, words.groups, words.no],
    [rows.signs, words.yes, words.no, words.no, words.no],
    [rows.breaks, words.yes, words.no, words.no, words.no],
    [rows.took, words.yes, words.no, words.groups, words.no],
  ] as const;
  return (
    <div className="flow flow-large">
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <section className="flow" aria-labelledby="rooms">
        <h2 id="rooms">{words.roomsHeading}</h2>
        <p>{words.roomsLead}</p>
        <div className={styles.rooms}>
          {rooms.map(([title, body]) => (
            <Card key={title} className="flow flow-small">
              <h3>{title}</h3>
              <p>{body}</p>
            </Card>
          ))}
        </div>
      </section>
      <section className="flow" aria-labelledby="who">
        <h2 id="who">{words.whoHeading}</h2>
        <Table caption={words.whoCaption} unseenCaption>
          <thead>
            <tr>
              {[words.what, words.you, words.assessor, words.hr, words.manager].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.map(([what, ...cells]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
      <div className={styles.columns}>
        <Listed
          id="figures"
          heading={words.figuresHeading}
          items={[words.figures1, words.figures2, words.figures3, words.figures4, words.figures5]}
        >
          <p>
            <Link to="/protection">{protection.fromPrivacy}</Link>
          </p>
        </Listed>
        <Listed id="attack" heading={words.attackHeading} lead={words.attackLead} items={words.attack} />
        <Listed id="promises" heading={words.promiseHeading} items={words.promises} />
        <Listed id="risks" heading={words.risksHeading} lead={words.risksLead} items={words.risks} />
        <Listed id="rights" heading={words.rightsHeading} items={words.rights} />
        <section className="flow flow-small" aria-labelledby="keys">
          <h2 id="keys">{words.keysHeading}</h2>
          <p>{words.keysBody}</p>
        </section>
      </div>
    </div>
  );
}

function Listed({
  id,
  heading,
  lead,
  items,
  children,
}: {
  readonly id: string;
  readonly heading: string;
  readonly lead?: string;
  readonly items: readonly string[];
  readonly children?: ReactNode;
}) {
  return (
    <section className="flow flow-small" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {lead !== undefined && <p>{lead}</p>}
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {children}
    </section>
  );
}
