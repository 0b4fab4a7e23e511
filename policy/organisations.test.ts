import { describe, expect, test } from '@jest/globals';
import { findPartner, isRegistered } from './organisations.js';

/** The preamble of the covenant, by hand. */
const PARTNERS = {
  'gemeente-nijmegen': 'MUNICIPALITY',
  talis: 'HOUSING',
  portaal: 'HOUSING',
  'standvast-wonen': 'HOUSING',
  woongenoot: 'HOUSING',
  'de-gemeenschap': 'HOUSING',
  mooiland: 'HOUSING',
  politie: 'POLICE',
  'jeugdbescherming-gelderland': 'YOUTH_PROTECTION',
  'pro-persona': 'MENTAL_HEALTH',
  sterker: 'SOCIAL_WORK',
  'ggd-gelderland-zuid': 'PUBLIC_HEALTH',
};

describe('the parties to the covenant (C preamble; obligations 1–3)', () => {
  test.each(Object.entries(PARTNERS))('%s is of %s', (organisation, partner) => {
    expect([isRegistered(organisation), findPartner(organisation)]).toEqual([true, partner]);
  });

  test.each(['iriszorg', '', 'Talis', 'toString'])('"%s" is none of them', (organisation) => {
    expect([isRegistered(organisation), findPartner(organisation)]).toEqual([false, null]);
  });
});
