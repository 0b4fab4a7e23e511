/** The articles the law of release cites, and the tags by which a feature says that it is about one of them. */

/** Covenant and annexes, and the statutes that carry a rule of their own in the law of release. */
const WITH_FEATURES: readonly string[] = ['C', 'P', 'R', 'A', 'AVG', 'Wpg'];

/**
 * Statutes that are cited but have no feature of their own, each with the reason. A statute that is not in here and has
 * no feature fails the test.
 */
export const EXEMPT: Readonly<Record<string, string>> = {
  UAVG: 'UAVG 32 and 33 are grounds of AVG 10: its feature asks them.',
  Politiewet: 'P 2 names it as a law of a task: its feature on the public task asks every such law.',
  Wmo: 'P 2 names it as a law of a task: its feature on the public task asks every such law.',
  Jeugdwet: 'P 2 names it as a law of a task: its feature on the public task asks every such law.',
  Participatiewet: 'P 2 names it as a law of a task: its feature on the public task asks every such law.',
  Wgs: 'P 2 names it as a law of a task: its feature on the public task asks every such law.',
  WGBO: 'P 2 names it as a law of a task and of secrecy: both features ask it.',
  Wvggz: 'It replaced the Wet BOPZ that P 2 names: the feature on the public task asks it.',
  Wzd: 'It replaced the Wet BOPZ that P 2 names: the feature on the public task asks it.',
};

/** "A 4-6; P 5" gives "A 4", "A 5", "A 6" and "P 5"; "C aanhef A" and "P 2 (toestemming)" give their article. */
export function listArticles(citation: string): readonly string[] {
  return citation
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap(expand);
}

/** The articles without a feature: neither tagged nor exempt. */
export function findUntold(citations: readonly string[], tags: ReadonlySet<string>): readonly string[] {
  const articles = new Set(citations.flatMap(listArticles));
  return [...articles].filter((article) => !isExempt(article) && !tags.has(toTag(article))).toSorted();
}

export function toTag(article: string): string {
  return `artikel-${article.replaceAll(' ', '-')}`;
}

function isExempt(article: string): boolean {
  const [source = ''] = article.split(' ');
  return !WITH_FEATURES.includes(source) && Object.hasOwn(EXEMPT, source);
}

function expand(part: string): readonly string[] {
  const [source = '', place = ''] = part.replace('-slot', ' slot').split(' ');
  const range = /^(\d+)[-–](\d+)$/.exec(place);
  if (range === null) return [`${source} ${place}`.trim()];
  const [, first = '', last = ''] = range;
  const articles: string[] = [];
  for (let number = Number(first); number <= Number(last); number++) articles.push(`${source} ${number}`);
  return articles;
}
