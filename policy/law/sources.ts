/** The texts the rule set rests on. Statutes come and go without us, so they are dated (X9). */
import type { Dated } from './dated.js';

export interface Source extends Dated {
  /** How articles name it. */
  readonly cited: string;
  readonly title: string;
}

// biome-ignore format: a table
export const SOURCES = [
  // The covenant bears no date; it rests on the AVG, so it is not older.
  { cited: 'C',                       from: '2018-05-25', until: null,         title: 'Convenant Samenwerking Regieteams overlast- en multiprobleemhuishoudens Nijmegen' },
  { cited: 'P',                       from: '2018-05-25', until: null,         title: 'Bijlage 1 Privacyprotocol' },
  { cited: 'R',                       from: '2018-05-25', until: null,         title: 'Bijlage 2 Privacyreglement VIS2' },
  { cited: 'A',                       from: '2018-05-25', until: null,         title: 'Bijlage 3 Afwegingskader' },
  { cited: 'AVG',                     from: '2018-05-25', until: null,         title: 'Verordening (EU) 2016/679, algemene verordening gegevensbescherming' },
  { cited: 'UAVG',                    from: '2018-05-25', until: null,         title: 'Uitvoeringswet Algemene verordening gegevensbescherming' },
  { cited: 'Wpg',                     from: '2008-01-01', until: null,         title: 'Wet politiegegevens' },
  { cited: 'Politiewet',              from: '2013-01-01', until: null,         title: 'Politiewet 2012' },
  { cited: 'Wmo 2015',                from: '2015-01-01', until: null,         title: 'Wet maatschappelijke ondersteuning 2015' },
  { cited: 'Jeugdwet',                from: '2015-01-01', until: null,         title: 'Jeugdwet' },
  { cited: 'Participatiewet',         from: '2015-01-01', until: null,         title: 'Participatiewet' },
  { cited: 'Wgs',                     from: '2012-07-01', until: null,         title: 'Wet gemeentelijke schuldhulpverlening' },
  { cited: 'WGBO',                    from: '1995-04-01', until: null,         title: 'Burgerlijk Wetboek Boek 7, titel 7, afdeling 5' },
  { cited: 'Wet BOPZ',                from: '1994-01-17', until: '2020-01-01', title: 'Wet bijzondere opnemingen in psychiatrische ziekenhuizen' },
  { cited: 'Wvggz',                   from: '2020-01-01', until: null,         title: 'Wet verplichte geestelijke gezondheidszorg' },
  { cited: 'Wzd',                     from: '2020-01-01', until: null,         title: 'Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten' },
  // Care and safety houses work under a law of their own: what is handed over to one leaves this rule set (obligation 115).
  { cited: 'Wet gegevensverwerking door samenwerkingsverbanden', from: '2025-03-01', until: null, title: 'Wet gegevensverwerking door samenwerkingsverbanden' },
  { cited: 'Wet publieke gezondheid', from: '2008-12-01', until: null,         title: 'Wet publieke gezondheid' },
] as const satisfies readonly Source[];
