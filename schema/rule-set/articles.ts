/** What an article cites: the sources by their names, and those it only mentions between brackets because the covenant does. */

export interface Citation {
  /** The source by its name, or null for a part that begins with none. */
  readonly source: string | null;
  readonly text: string;
  readonly isMention: boolean;
}

/** The parts of "P 2 (Wet BOPZ); Wvggz": P, the mention of the Wet BOPZ, and the Wvggz; of these names the longest that fits. */
export function readCitations(article: string, names: readonly string[]): readonly Citation[] {
  return article.split(';').flatMap((part) => {
    const mentions = [...part.matchAll(/\(([^)]*)\)/g)].map(([, text = '']) => cite(text, names, true));
    return [cite(part.replaceAll(/\([^)]*\)/g, ' '), names, false), ...mentions];
  });
}

function cite(part: string, names: readonly string[], isMention: boolean): Citation {
  const text = part.trim().replaceAll(/\s+/g, ' ');
  const fitting = names.filter((name) => text === name || text.startsWith(`${name} `));
  const [longest] = fitting.sort((a, b) => b.length - a.length);
  return { source: longest ?? null, text, isMention };
}
