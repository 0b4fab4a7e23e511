/** What can be shared: a category of a controller's data in the domain of its law. */
import type { Domain, Organisation } from '../../../policy/vocabulary.js';
import type { ConsentItem } from './facts.js';

type HousingCategory = 'KNOWN' | 'NAME' | 'TENANCY' | 'RENT_ARREARS' | 'NUISANCE_REPORTS' | 'EVICTION';
type Item<Category extends string> = (category: Category) => ConsentItem;

const item =
  <Category extends string>(controller: Organisation, domain: Domain): Item<Category> =>
  (category) => ({ controller, domain, category });

export const talis = item<HousingCategory>('talis', 'HOUSING');
export const portaal = item<HousingCategory>('portaal', 'HOUSING');
export const police = item<'KNOWN' | 'NAME' | 'CALL_OUTS' | 'INCIDENTS'>('politie', 'POLICE');
export const debt = item<'KNOWN' | 'NAME' | 'DEBT_KNOWN' | 'DEBTS'>('gemeente-nijmegen', 'DEBT_COUNSELLING');
export const wmo = item<'WMO_KNOWN' | 'PROVISIONS'>('gemeente-nijmegen', 'WMO');
export const youthAid = item<'YOUTH_AID_KNOWN' | 'YOUTH_AID'>('gemeente-nijmegen', 'YOUTH_ACT');
export const income = item<'INCOME_KNOWN' | 'INCOME_SUPPORT'>('gemeente-nijmegen', 'PARTICIPATION_ACT');
export const school = item<'SCHOOL_KNOWN' | 'SCHOOL_ATTENDANCE'>('gemeente-nijmegen', 'COMPULSORY_EDUCATION');
export const childProtection = item<'KNOWN' | 'NAME' | 'MEASURES' | 'GUARDIAN' | 'SAFETY_ASSESSMENT'>(
  'jeugdbescherming-gelderland',
  'CHILD_PROTECTION',
);
export const mentalHealth = item<'KNOWN' | 'NAME' | 'OUTREACH' | 'IN_CARE' | 'CRISIS_AGREEMENT'>(
  'pro-persona',
  'MENTAL_HEALTH_CARE',
);
export const socialWork = item<'KNOWN' | 'NAME' | 'CONTACT' | 'TRAJECTORIES' | 'GOALS'>('sterker', 'SOCIAL_WORK');
export const publicHealth = item<'KNOWN' | 'NAME' | 'SPECIAL_CARE'>('ggd-gelderland-zuid', 'PUBLIC_HEALTH');
