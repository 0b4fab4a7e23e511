/** What only one kind of letter says: why it comes, the plan and the system (81), the eviction route (120), the choice (57). */
import { CORE_DATA, isDossierStep } from '../../policy/index.js';
import { ORGANISATION_WORDS, privacyDesk } from '../words/organisations.js';
import type { Part } from './letter.js';
import { CORE_ITEMS, EVICTION_QUESTIONS } from './plain-words.js';
import type { Matter } from './subject-matter.js';

export function tellIntroduction({ letter: { kind, controller } }: Matter): readonly Part[] {
  const us = `Wij zijn ${ORGANISATION_WORDS[controller].short}.`;
  switch (kind) {
    case 'SHARING':
      return [us, 'Wij willen informatie over u delen in het Regieteam.', 'Wij leggen uit wat dat betekent voor u.'];
    case 'TAKEN_UP':
      return [us, 'Het Regieteam gaat uw huishouden helpen.', 'Wij leggen uit wat er gebeurt met uw informatie.'];
    case 'EVICTION':
      return [
        us,
        'Wij vragen de rechter om uw huurcontract te stoppen.',
        'U kunt dan uw huis verliezen.',
        'Daarom willen wij uw huishouden melden bij het Regieteam.',
        'U krijgt deze brief vóórdat wij dat doen.',
      ];
    case 'CONSENT':
      return [us, 'Wij willen informatie over u delen in het Regieteam.', 'Daarvoor vragen wij uw toestemming.'];
  }
}

export function tellPlan({ letter: { phase } }: Matter): readonly Part[] {
  return [
    'Uw casemanager maakt met u een plan.',
    'Uw casemanager vertelt u steeds hoe het gaat en wat er is besproken.',
    isDossierStep(phase)
      ? 'Dit staat in het systeem van het Regieteam:'
      : 'Als het plan begint, komt dit in het systeem van het Regieteam:',
    [...CORE_DATA.map((datum) => CORE_ITEMS[datum]), 'wat wij u vertelden, en waarop u ja of nee zei'],
    'Meer staat er niet in.',
  ];
}

export function tellEviction(): readonly Part[] {
  return ['Het team zoekt antwoord op drie vragen:', EVICTION_QUESTIONS, 'Zo willen wij u helpen.'];
}

/** P 2: informed and free; refusal has no bad consequences; withdrawn at any time. Ages by X4. */
export function tellChoice({ letter: { controller }, ruleSet: { document } }: Matter): readonly Part[] {
  const { ageOfSaying, ageOfDeciding } = document.terms;
  return [
    'U beslist zelf.',
    'Nee zeggen heeft geen slechte gevolgen voor u.',
    'Wij delen deze informatie dan niet.',
    'Zegt u ja? Dan geldt dat alleen voor deze informatie en voor deze organisaties.',
    'U mag uw toestemming altijd intrekken, ook zonder reden.',
    'Dan stoppen wij meteen met delen.',
    'Wat al met uw toestemming is gedaan, blijft geldig.',
    `Zeg het tegen uw casemanager of mail naar ${privacyDesk(controller).address}.`,
    `Voor een kind onder de ${ageOfSaying} jaar beslist een ouder of voogd.`,
    `Is uw kind ${ageOfSaying} jaar of ouder, maar nog geen ${ageOfDeciding}? Dan beslissen jullie samen.`,
  ];
}
