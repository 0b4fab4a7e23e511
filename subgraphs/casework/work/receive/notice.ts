/** P 4: a person was told of sharing, or is told later: when and of what, not why and not in which words (obligations 80, 83). */
import { ORGANISATIONS, REGISTER } from '../../../../policy/index.js';
import type { Domain } from '../../../../policy/vocabulary.js';
import { readFields } from '../../../../schema/rule-set/fields.js';
import { getSubgraph, SUBGRAPH_NAMES } from '../../../../schema/subgraphs.js';
import type { MessageBody, Receive } from '../../../kit/index.js';
import { type About, aboutOf } from '../../registry/about.js';
import { Notice } from '../../registry/notice.entity.js';
import { findCase, requireOwn, requirePersons } from './case-of-message.js';

export const receiveNotice: Receive<'NOTICE'> = async (em, { caseId, body: { notice } }, { now }) => {
  if ((await findCase(em, caseId)) === null) return;
  const known = await em.findOne(Notice, { id: notice.id });
  if (known !== null) {
    requireOwn(known, { caseId, controller: notice.controller });
    return;
  }
  await requirePersons(em, caseId, [notice.person]);
  await em.insert(
    Object.assign(new Notice(), notice, {
      caseId,
      categories: [...notice.categories],
      recipients: [...notice.recipients],
      about: aboutOfNotice(notice),
      recordedAt: now.toISOString(),
      recordedBy: null,
      verified: true,
    }),
  );
};

export const receiveNoticeGiven: Receive<'NOTICE_GIVEN'> = async (em, { caseId, controller, body }) => {
  if ((await findCase(em, caseId)) === null) return;
  const { id } = requireOwn(await em.findOne(Notice, { id: body.notice }), { caseId, controller });
  await em.nativeUpdate(Notice, { id, givenAt: null }, { givenAt: body.givenAt });
};

/** A notice names categories and organisations; what it speaks of is as secret as the strictest domain they are of. */
function aboutOfNotice({ controller, categories, recipients }: MessageBody<'NOTICE'>['notice']): About | null {
  const { name } = SUBGRAPH_NAMES.map(getSubgraph).find(
    (one) => one.name !== 'casework' && one.controllers.includes(controller),
  ) ?? { name: 'casework' };
  const domains = new Set<Domain>(
    readFields().flatMap((field) =>
      field.kind === 'release' && field.subgraph === name && categories.includes(field.category) ? [field.domain] : [],
    ),
  );
  const told = recipients.flatMap((organisation) => {
    const domain = onlyDomainOf(organisation);
    return domain === null ? [] : [{ organisation, domain }];
  });
  return aboutOf(
    [...domains].map((domain) => ({ controller, domain })),
    told,
  );
}

/** Of an organisation with more than one a notice does not say which of them is told: then none may read it by that. */
function onlyDomainOf(organisation: string): Domain | null {
  const known = ORGANISATIONS.find((one) => one === organisation);
  const [domain, ...more] = known === undefined ? [] : REGISTER[known].seats.flatMap(({ domains }) => [...domains]);
  return domain === undefined || more.length > 0 ? null : domain;
}
