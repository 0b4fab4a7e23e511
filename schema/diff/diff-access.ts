/**
 * What changes in who sees what: every cell of the matrix and of the process dossier, phase by field by recipient. No organisation stands
 * for another here, as the six corporations do on the page: what changes for one of them must not go unseen.
 */
import { type Phase, STEPS } from '../../policy/index.js';
import { NO } from '../matrix/cell-text.js';
import { CAPACITY_WORDS, DOMAIN_WORDS } from '../matrix/dutch.js';
import { listReleases } from '../matrix/matrix.js';
import type { Post } from '../matrix/posts.js';
import type { FieldRow } from '../rule-set/fields.js';
import type { CompleteRuleSet } from '../rule-set/index.js';
import { type AccessTexts, readAccess, type Texts } from './access-texts.js';

export interface AccessChange {
  readonly phase: Phase;
  readonly field: string;
  /** The recipient's capacity and domain, in words. */
  readonly recipient: string;
  readonly organisation: string;
  /** What must hold before the field reaches the recipient, as the matrix says it; "nee" when nothing helps. */
  readonly before: string;
  readonly after: string;
}

const PHASES: readonly Phase[] = [...STEPS, 'CLOSED'];

/** The cells that differ, by phase and field. */
export function diffAccess(before: CompleteRuleSet, after: CompleteRuleSet): readonly AccessChange[] {
  const old = readSide(before);
  const present = readSide(after);
  const pairs = new Pairs(old.access.posts, present.access.posts);
  const fields = [...new Set([...old.fields, ...present.fields])];
  return PHASES.flatMap((phase) =>
    fields.flatMap((field) =>
      pairs
        .compare(old.textsOf(field, phase), present.textsOf(field, phase))
        .map((change) => ({ phase, field, ...change })),
    ),
  );
}

interface Side {
  readonly access: AccessTexts;
  readonly fields: readonly string[];
  /** Undefined where nobody gets the field in the phase. */
  textsOf(field: string, phase: Phase): Texts | undefined;
}

function readSide(ruleSet: CompleteRuleSet): Side {
  const { fields } = ruleSet.document;
  const access = readAccess(ruleSet);
  const released = new Map(listReleases(fields).map((one) => [one.rule.coordinate, one]));
  const recorded = new Map(fields.flatMap((row) => (row.kind === 'process' ? [[row.coordinate, row.section]] : [])));
  return {
    access,
    fields: fields.map(({ coordinate }: FieldRow) => coordinate),
    textsOf(field, phase) {
      const section = recorded.get(field);
      if (section !== undefined) return access.ofDossier.get(section)?.get(phase);
      const found = released.get(field);
      const step = STEPS.find((one) => one === phase);
      return found === undefined || step === undefined || !found.rule.phases.includes(step)
        ? undefined
        : access.ofReleased(found, step);
    },
  };
}

type Difference = Pick<AccessChange, 'recipient' | 'organisation' | 'before' | 'after'>;

/** Compares the texts of two rule sets post by post, each pair of lists once: fields of one class share theirs. */
class Pairs {
  private readonly known = new Map<Texts | undefined, Map<Texts | undefined, readonly Difference[]>>();
  private readonly posts: readonly { readonly post: Post; readonly old: number; readonly present: number }[];

  constructor(old: readonly Post[], present: readonly Post[]) {
    const places = (posts: readonly Post[]) => new Map(posts.map((post, at) => [keyOf(post), at]));
    const [was, is] = [places(old), places(present)];
    const all = new Map([...old, ...present].map((post) => [keyOf(post), post]));
    this.posts = [...all].map(([key, post]) => ({ post, old: was.get(key) ?? -1, present: is.get(key) ?? -1 }));
  }

  compare(old: Texts | undefined, present: Texts | undefined): readonly Difference[] {
    const beside = this.known.get(old) ?? new Map<Texts | undefined, readonly Difference[]>();
    this.known.set(old, beside);
    const found = beside.get(present) ?? this.find(old, present);
    beside.set(present, found);
    return found;
  }

  /** A field that is not there or not asked in a phase, and a post that nobody has: nothing reaches them. */
  private find(old: Texts | undefined, present: Texts | undefined): readonly Difference[] {
    return this.posts.flatMap(({ post, ...at }) => {
      const before = old?.[at.old] ?? NO;
      const after = present?.[at.present] ?? NO;
      return before === after ? [] : [{ ...describe(post), before, after }];
    });
  }
}

function keyOf({ organisation, capacity, domain }: Post): string {
  return `${organisation} ${capacity} ${domain}`;
}

function describe({ organisation, capacity, domain }: Post): Pick<AccessChange, 'recipient' | 'organisation'> {
  const isDirection = domain === 'CASE_DIRECTION' && capacity !== 'CASE_MANAGER' && capacity !== 'AD_HOC';
  const words = isDirection ? [CAPACITY_WORDS[capacity]] : [CAPACITY_WORDS[capacity], DOMAIN_WORDS[domain]];
  return { recipient: words.join(' '), organisation };
}
