/** `regietafel notice`: the letter by which a person is told what is shared, made from the law and the fields of this version. */
import { LETTER_KINDS, type Letter } from '../schema/notices/letter.js';
import { noticeText, printNotice } from '../schema/notices/notice-text.js';
import { LetterProblem, readLetter } from '../schema/notices/read-letter.js';
import { readCommittedSources } from '../schema/register/committed.js';
import { CommandProblem } from './problem.js';

export interface NoticeOptions {
  readonly controller: string;
  readonly phase: string;
  readonly recipient: readonly string[];
  readonly category: readonly string[];
  /** As written on the command line: "taken-up". */
  readonly kind: string;
  readonly format: 'text' | 'json';
}

/** Throws a CommandProblem that says what is wrong and what is known. */
export function noticeCommand(options: NoticeOptions, stdout: { write(text: string): unknown } = process.stdout): void {
  const sources = readCommittedSources();
  const letter = read(options);
  const text = noticeText(letter, sources);
  stdout.write(options.format === 'json' ? `${JSON.stringify({ letter, ...text }, null, 2)}\n` : printNotice(text));
}

function read({ controller, phase, recipient, category, kind }: NoticeOptions): Letter {
  const name = LETTER_KINDS.find((one) => spell(one) === kind);
  if (name === undefined)
    throw new CommandProblem(`"${kind}" is no kind of notice; it is one of ${LETTER_KINDS.map(spell).join(', ')}.`);
  try {
    return readLetter(
      { kind: name, controller, phase, recipients: recipient, categories: category },
      readCommittedSources(),
    );
  } catch (problem) {
    if (problem instanceof LetterProblem) throw new CommandProblem(problem.message);
    throw problem;
  }
}

function spell(kind: string): string {
  return kind.toLowerCase().replaceAll('_', '-');
}
