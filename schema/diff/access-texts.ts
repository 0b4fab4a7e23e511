/** What must hold before each field reaches each post under one rule set: worked out once for each class of field and phase. */
import { SECTIONS, type Section, type Step } from '../../policy/index.js';
import { buildDossier } from '../matrix/dossier.js';
import { classOf, describeFor, type Released } from '../matrix/matrix.js';
import { listEveryPost, type Post } from '../matrix/posts.js';
import { hashDocument } from '../rule-set/document.js';
import type { CompleteRuleSet } from '../rule-set/index.js';

/** A text for each post, in the order of `posts`; the same list for whatever is of the same class. */
export type Texts = readonly string[];

export interface AccessTexts {
  readonly posts: readonly Post[];
  ofReleased(released: Released, phase: Step): Texts;
  /** By section of the process dossier, then by phase, the end of a case among them. */
  readonly ofDossier: ReadonlyMap<Section, ReadonlyMap<string, Texts>>;
}

/** Rule sets that differ in their fields only are read alike: how a class is read depends on the law alone. */
export function readAccess(ruleSet: CompleteRuleSet): AccessTexts {
  const law = hashDocument({ ...ruleSet.document, fields: [] });
  const read = known.get(law) ?? readLaw(ruleSet);
  known.set(law, read);
  return read;
}

const known = new Map<string, AccessTexts>();

function readLaw(ruleSet: CompleteRuleSet): AccessTexts {
  const posts = listEveryPost(ruleSet.document);
  const texts = new Map<string, Texts>();
  return {
    posts,
    ofReleased(released, phase) {
      const key = `${phase} ${classOf(released, ruleSet)}`;
      const { rule, subgraph } = released;
      const found = texts.get(key) ?? posts.map((post) => describeFor(rule, subgraph, post, phase, ruleSet).text);
      texts.set(key, found);
      return found;
    },
    ofDossier: readDossier(posts, ruleSet),
  };
}

function readDossier(posts: readonly Post[], ruleSet: CompleteRuleSet): AccessTexts['ofDossier'] {
  const tables = buildDossier(posts, ruleSet);
  return new Map(
    SECTIONS.map((section) => {
      const lines = tables.find((table) => table.section === section)?.lines ?? [];
      const phases = lines[0]?.cells.map(({ phase }) => phase) ?? [];
      return [section, new Map(phases.map((phase, at) => [phase, lines.map(({ cells }) => cells[at]?.text ?? '')]))];
    }),
  );
}
