import { useMutation } from '@tanstack/react-query';
import type { MouseEvent, ReactNode } from 'react';
import { useAllWords } from '../../app/allWords.ts';
import { ButtonAnchor } from '../../design/Button.tsx';
import styles from './Reports.module.css';

class NoFile extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`No file: ${status}`);
    this.status = status;
  }
}

/**
 * A link to a file. Choosing it fetches the file first, so that a refusal is said on the page and is not saved in place of the
 * file; opened any other way it is a plain link.
 */
export function Download({
  href,
  children,
  className,
}: {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const { reportViews: words } = useAllWords();
  const fetching = useMutation({ mutationFn: saveFile });
  const choose = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!fetching.isPending) fetching.mutate(href);
  };
  const status = fetching.error instanceof NoFile ? fetching.error.status : 0;
  const failed = { 401: words.failedSignIn, 403: words.failedGone, 404: words.failedGone }[status] ?? words.failed;
  return (
    <div className={className}>
      <ButtonAnchor look="secondary" href={href} download aria-busy={fetching.isPending || undefined} onClick={choose}>
        {children}
      </ButtonAnchor>
      <p role="status" className={fetching.isError ? styles.failed : styles.state}>
        {fetching.isPending ? words.preparing : fetching.isError ? failed : fetching.isSuccess ? words.ready : ''}
      </p>
    </div>
  );
}

async function saveFile(href: string): Promise<void> {
  const response = await fetch(href);
  if (!response.ok) throw new NoFile(response.status);
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '';
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
