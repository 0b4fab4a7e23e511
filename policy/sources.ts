/** The texts the rule set rests on. Citations of statutes are dated data (X9): they change without us. */

export interface Source {
  readonly cited: string;
  readonly title: string;
}

export const SOURCES = [
  { cited: 'C', title: 'Convenant Samenwerking Regieteams overlast- en multiprobleemhuishoudens Nijmegen' },
  { cited: 'P', title: 'Bijlage 1 Privacyprotocol' },
  { cited: 'R', title: 'Bijlage 2 Privacyreglement VIS2' },
  { cited: 'A', title: 'Bijlage 3 Afwegingskader' },
  { cited: 'AVG', title: 'Verordening (EU) 2016/679, algemene verordening gegevensbescherming' },
  { cited: 'UAVG', title: 'Uitvoeringswet Algemene verordening gegevensbescherming' },
  { cited: 'Wpg', title: 'Wet politiegegevens' },
  { cited: 'Politiewet', title: 'Politiewet 2012' },
  { cited: 'Wmo 2015', title: 'Wet maatschappelijke ondersteuning 2015' },
  { cited: 'Jeugdwet', title: 'Jeugdwet' },
  { cited: 'Participatiewet', title: 'Participatiewet' },
  { cited: 'Wgs', title: 'Wet gemeentelijke schuldhulpverlening' },
  { cited: 'WGBO', title: 'Burgerlijk Wetboek Boek 7, titel 7, afdeling 5' },
  { cited: 'Wvggz', title: 'Wet verplichte geestelijke gezondheidszorg' },
  { cited: 'Wzd', title: 'Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten' },
  { cited: 'Wet publieke gezondheid', title: 'Wet publieke gezondheid' },
] as const satisfies readonly Source[];
