/** Every category of the schema in plain Dutch: for a supervisor, and for the person it is about. Total: a category without a row stops the page. */

export interface CategoryWords {
  /** In a register: what is processed. */
  readonly register: string;
  /** To the person himself, after "wij delen": his own data, in words of every day. */
  readonly yours: string;
}

// biome-ignore format: a table
const TABLE = {
  KNOWN:             { register: 'dat de betrokkene bekend is, en of de zelfregie te laag is',      yours: 'dat wij u kennen, en of u er alleen uitkomt' },
  DEBT_KNOWN:        { register: 'dat er schuldhulp is, en of er problematische schulden zijn',     yours: 'dat u hulp krijgt bij schulden, of schulden heeft' },
  WMO_KNOWN:         { register: 'dat er ondersteuning op grond van de Wmo is',                     yours: 'dat u hulp krijgt vanuit de Wmo' },
  YOUTH_AID_KNOWN:   { register: 'dat er jeugdhulp is',                                             yours: 'dat er jeugdhulp is in uw gezin' },
  INCOME_KNOWN:      { register: 'dat er bijstand of andere inkomensondersteuning is',              yours: 'dat u een uitkering of hulp bij inkomen krijgt' },
  SCHOOL_KNOWN:      { register: 'dat leerplicht bij het huishouden betrokken is',                  yours: 'dat leerplicht bij uw gezin betrokken is' },
  NAME:              { register: 'naam',                                                            yours: 'uw naam' },
  CONTACT:           { register: 'bereikbaarheid: telefoonnummer',                                  yours: 'uw telefoonnummer' },
  DEBTS:             { register: 'schulden en schuldhulp: stadium, bedragen, schuldeisers, afspraken', yours: 'uw schulden en de hulp daarbij' },
  PROVISIONS:        { register: 'Wmo-voorzieningen: soort, aanbieder, duur',                       yours: 'uw hulp vanuit de Wmo' },
  YOUTH_AID:         { register: 'jeugdhulp: soort, aanbieder, begin',                              yours: 'de jeugdhulp in uw gezin' },
  INCOME_SUPPORT:    { register: 'inkomensondersteuning: soort, begin, afspraken',                  yours: 'uw uitkering en de afspraken daarover' },
  SCHOOL_ATTENDANCE: { register: 'schoolgang en verzuim, met afspraken',                            yours: 'schoolgang en verzuim' },
  TENANCY:           { register: 'huurovereenkomst: soort, adres, begin',                           yours: 'uw huurcontract' },
  RENT_ARREARS:      { register: 'huurachterstand: omvang, betalingsregeling, afspraken',           yours: 'uw huurachterstand en de afspraken daarover' },
  NUISANCE_REPORTS:  { register: 'meldingen van woonoverlast: soort, dag, omschrijving',            yours: 'meldingen van overlast' },
  EVICTION:          { register: 'dreigende huisuitzetting: reden, stand van de procedure, de drie vragen van de route', yours: 'dat u uw huis kunt verliezen, en waarom' },
  CALL_OUTS:         { register: 'inzetten van de politie bij overlast: soort, dag, bevindingen',   yours: 'wanneer de politie kwam bij overlast' },
  INCIDENTS:         { register: 'incidenten en het aandeel van de betrokkene daarin',              yours: 'incidenten waar u bij betrokken was' },
  MEASURES:          { register: 'kinderbeschermingsmaatregelen: soort en duur',                    yours: 'maatregelen van de kinderrechter' },
  GUARDIAN:          { register: 'wie voogd of gezinsvoogd is, en in welke rol',                    yours: 'wie de voogd of gezinsvoogd is' },
  SAFETY_ASSESSMENT: { register: 'veiligheid van het kind: zorg en uitkomst van de taxatie',        yours: 'hoe veilig uw kind is volgens ons' },
  OUTREACH:          { register: 'bemoeizorgcontact: begin, laatste contact, rol van de werker',    yours: 'ons contact met u vanuit bemoeizorg' },
  IN_CARE:           { register: 'dat de betrokkene in zorg is, en sinds wanneer',                  yours: 'dat u bij ons in zorg bent' },
  CRISIS_AGREEMENT:  { register: 'crisisafspraak',                                                  yours: 'wat wij met u afspraken voor een crisis' },
  TRAJECTORIES:      { register: 'trajecten van maatschappelijk werk: soort en duur',               yours: 'de hulp die u van ons krijgt' },
  GOALS:             { register: 'doelen van de hulp, per leefgebied',                              yours: 'de doelen van uw hulp' },
  SPECIAL_CARE:      { register: 'Bijzondere Zorg: reden, begin, advies',                           yours: 'de Bijzondere Zorg voor u, en ons advies' },
} as const satisfies Readonly<Record<string, CategoryWords>>;

const WORDS: ReadonlyMap<string, CategoryWords> = new Map(Object.entries(TABLE));

/** Every category that has words. */
export const WORDED_CATEGORIES: readonly string[] = Object.freeze([...WORDS.keys()]);

/** Throws where the schema has a category that nobody can explain to a person yet. */
export function getCategoryWords(category: string): CategoryWords {
  const words = WORDS.get(category);
  if (words === undefined)
    throw new Error(`Category "${category}" has no words: add a row to schema/words/categories.ts.`);
  return words;
}
