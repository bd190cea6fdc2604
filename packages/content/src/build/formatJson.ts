const width = 120;

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

function format(value: unknown, indent: string, taken: number): string {
  if (Array.isArray(value)) {
    const line = `[${value.map((inner) => JSON.stringify(inner)).join(', ')}]`;
    if (value.every(isPlain) && taken + line.length + 1 <= width) return line;
    const inner = `${indent}  `;
    return `[\n${value.map((entry) => `${inner}${format(entry, inner, inner.length)}`).join(',\n')}\n${indent}]`;
  }
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
    if (entries.length === 0) return '{}';
    const inner = `${indent}  `;
    const lines = entries.map(([key, entry]) => {
      const name = `${inner}${JSON.stringify(key)}: `;
      return `${name}${format(entry, inner, name.length)}`;
    });
    return `{\n${lines.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}

/** JSON as the repository's formatter writes it, so that a built file needs no formatting and no exception from it. */
export function formatJson(value: unknown): string {
  return `${format(value, '', 0)}\n`;
}
