/** The closed lists of words the police speak in. A list needs no free text, and free text is what says too much (P 1). */
import { registerEnumType } from 'type-graphql';

export enum CallOutKind {
  NOISE = 'NOISE',
  QUARREL = 'QUARREL',
  CONFUSED_BEHAVIOUR = 'CONFUSED_BEHAVIOUR',
  NUISANCE_BY_YOUTH = 'NUISANCE_BY_YOUTH',
  OTHER = 'OTHER',
}

export enum IncidentKind {
  THREAT = 'THREAT',
  VANDALISM = 'VANDALISM',
  ASSAULT = 'ASSAULT',
  DRUGS = 'DRUGS',
  DOMESTIC_VIOLENCE = 'DOMESTIC_VIOLENCE',
  OTHER = 'OTHER',
}

export enum IncidentPart {
  SUSPECT = 'SUSPECT',
  VICTIM = 'VICTIM',
  WITNESS = 'WITNESS',
  INVOLVED = 'INVOLVED',
}

registerEnumType(CallOutKind, {
  name: 'CallOutKind',
  description: 'What a nuisance call-out (overlastmelding) was about.',
  valuesConfig: {
    NOISE: { description: 'Geluidsoverlast.' },
    QUARREL: { description: 'Ruzie, burenruzie.' },
    CONFUSED_BEHAVIOUR: { description: 'Onbegrepen gedrag.' },
    NUISANCE_BY_YOUTH: { description: 'Jeugdoverlast.' },
    OTHER: { description: 'Overig.' },
  },
});

registerEnumType(IncidentKind, {
  name: 'IncidentKind',
  description: 'The kind of a registered incident (maatschappelijke klasse).',
  valuesConfig: {
    THREAT: { description: 'Bedreiging.' },
    VANDALISM: { description: 'Vernieling.' },
    ASSAULT: { description: 'Mishandeling.' },
    DRUGS: { description: 'Drugs.' },
    DOMESTIC_VIOLENCE: { description: 'Huiselijk geweld.' },
    OTHER: { description: 'Overig.' },
  },
});

registerEnumType(IncidentPart, {
  name: 'IncidentPart',
  description: "The person's part (rol) in an incident. A suspect is not a convict.",
  valuesConfig: {
    SUSPECT: { description: 'Verdachte.' },
    VICTIM: { description: 'Slachtoffer.' },
    WITNESS: { description: 'Getuige.' },
    INVOLVED: { description: 'Betrokkene.' },
  },
});
