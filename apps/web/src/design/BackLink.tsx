import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import styles from './BackLink.module.css';

function Anchor(props: ComponentProps<'a'>) {
  return <a {...props} className={styles.back} />;
}

/** The way back to the page before, above a heading. */
export const BackLink = createLink(Anchor);

/** The same way back to the step before, where the steps share an address. */
export function BackButton(props: ComponentProps<'button'>) {
  return <button {...props} type="button" className={styles.back} />;
}
