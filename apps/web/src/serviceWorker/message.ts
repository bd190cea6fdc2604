/** What a push message shows, and where it leads. */
export interface Message {
  readonly title: string;
  readonly body: string;
  /** A path of ours with what follows it. */
  readonly path: string;
  readonly tag: string;
  readonly locale: string;
}

/** For a message that cannot be read: a browser that shows nothing loses the right to messages. */
const unreadable: Message = { title: 'Sitwell', body: '', path: '/breaks', tag: 'sitwell', locale: 'en' };

/**
 * Reads the payload of `packages/channels/src/push`. The words are shown as they came: they are neutral where they are made. A link
 * leads to our own pages or to the breaks.
 */
export function readMessage(text: string | undefined, origin: string): Message {
  const payload = parse(text);
  const own = (name: string) => (typeof payload[name] === 'string' ? payload[name] : '');
  const title = own('title');
  if (title === '') return unreadable;
  const url = URL.canParse(own('url')) ? new URL(own('url')) : undefined;
  return {
    title,
    body: own('body'),
    path: url?.origin === origin ? `${url.pathname}${url.search}` : unreadable.path,
    tag: own('tag') || unreadable.tag,
    locale: own('locale') || unreadable.locale,
  };
}

function parse(text: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
