import { createLink } from '@tanstack/react-router';
import type { ComponentProps, MouseEvent, ReactNode, Ref } from 'react';
import styles from './Button.module.css';
import { cx } from './cx.ts';

export type ButtonLook = 'primary' | 'secondary' | 'danger' | 'quiet';

interface Look {
  readonly look?: ButtonLook | undefined;
  readonly big?: boolean | undefined;
}

function classOf({ look = 'primary', big }: Look, more?: string): string {
  return cx(styles.button, look !== 'primary' && styles[look], big && styles.big, more);
}

/**
 * A button. `busy` while something is being sent: it then does nothing, says so to assistive technology, and keeps focus,
 * which a truly disabled button would drop.
 */
export function Button({
  look,
  big,
  busy = false,
  className,
  onClick,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Look & { readonly busy?: boolean }) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={classOf({ look, big }, className)}
      aria-disabled={busy || undefined}
      onClick={press}
    />
  );
}

function Anchor({ look, big, className, ref, ...rest }: ComponentProps<'a'> & Look & { ref?: Ref<HTMLAnchorElement> }) {
  return <a {...rest} ref={ref} className={classOf({ look, big }, className)} />;
}

/** A link that looks like a button, for going somewhere. */
export const ButtonLink = createLink(Anchor);

/** The same for addresses that the router does not own: downloads, telephone numbers, the demo's inbox. */
export const ButtonAnchor = Anchor;

/** The row of buttons that ends a form or a card. */
export function ButtonGroup({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  return <div className={cx(styles.group, className)}>{children}</div>;
}
