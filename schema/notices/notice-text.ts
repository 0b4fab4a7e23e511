/** The letter itself: pure, so that whoever shows it to a person and whoever checks it read the same words. */
import { hashDocument } from '../rule-set/index.js';
import * as common from './common-slots.js';
import * as kinds from './kind-slots.js';
import { type Letter, MANDATORY_SLOTS, type NoticeText, type Part, SLOTS, type Slot } from './letter.js';
import { HEADINGS, TITLES } from './plain-words.js';
import { type LetterSources, lookUp, type Matter } from './subject-matter.js';

const TELL = {
  INTRODUCTION: kinds.tellIntroduction,
  PLAN: kinds.tellPlan,
  EVICTION: kinds.tellEviction,
  CHOICE: kinds.tellChoice,
  TEAM: common.tellTeam,
  METHOD: common.tellMethod,
  PURPOSE: common.tellPurpose,
  INFORMATION: common.tellInformation,
  RECIPIENTS: common.tellRecipients,
  BASIS: common.tellBasis,
  CONTROLLER: common.tellController,
  RETENTION: common.tellRetention,
  SOURCE: common.tellSource,
  RIGHTS: common.tellRights,
  LIMITS: common.tellLimits,
  COMPLAINT: common.tellComplaint,
} as const satisfies Readonly<Record<Slot, (matter: Matter) => readonly Part[]>>;

/** `letter` as `readLetter` gives it; the sources as `readSources` makes them. */
export function noticeText(letter: Letter, sources: LetterSources): NoticeText {
  const matter = lookUp(letter, sources);
  const mandatory: readonly Slot[] = MANDATORY_SLOTS[letter.kind];
  const slots = SLOTS.filter((slot) => mandatory.includes(slot)).map((slot) => ({
    slot,
    heading: HEADINGS[slot],
    parts: TELL[slot](matter),
  }));
  const title = TITLES[letter.kind];
  return { version: hashDocument({ title, slots }), title, slots };
}

/** As Markdown, headings below `level`. */
export function printNotice({ title, slots, version }: NoticeText, level = 1): string {
  const mark = '#'.repeat(level);
  const texts = slots.map(({ heading, parts }) => `${mark}# ${heading}\n\n${printParts(parts)}`);
  return `${mark} ${title}\n\n${texts.join('\n\n')}\n\nVersie van deze tekst: \`${version}\`\n`;
}

function printParts(parts: readonly Part[]): string {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += text === '' || text.endsWith('\n') ? part : ` ${part}`;
    else text += `\n\n${part.map((item) => `- ${item}`).join('\n')}\n\n`;
  }
  return text.trimEnd();
}
