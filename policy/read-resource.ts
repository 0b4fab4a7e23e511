/** The field asked for, by the directive on it. `recordAs` is asked by `record` only, so it is judged with the action. */
import { type Malformed, malformed } from './malformed.js';
import type { About, Origin, ProcessField, RecordAs, ReleaseField, Resource, WithheldField } from './question.js';
import {
  type JsonObject,
  orNull,
  readController,
  readObject,
  readText,
  readTextOrNull,
  readTexts,
} from './read-value.js';
import {
  readBasisKind,
  readClasses,
  readCoreDatum,
  readDetail,
  readDomain,
  readItem,
  readKind,
  readPhases,
  readRecipients,
  readRouteOrNull,
  readSecrecy,
  readSection,
} from './read-words.js';

export function readResource(value: unknown): Resource | Malformed {
  return readField(value) ?? malformed('resource');
}

function readField(value: unknown): Resource | undefined {
  const raw = readObject(value);
  const properties = readObject(raw?.properties);
  if (raw === undefined || raw.type !== 'field' || properties === undefined) return undefined;
  const id = readText(raw.id);
  const kind = readKind(properties.kind);
  if (id === undefined || kind === undefined) return undefined;
  switch (kind) {
    case 'release':
      return readReleaseField(id, properties);
    case 'process':
      return readProcessField(id, properties);
    case 'withhold':
      return readWithheldField(id, properties);
  }
}

function readReleaseField(id: string, raw: JsonObject): ReleaseField | undefined {
  const item = readItem(raw);
  const detail = readDetail(raw.detail);
  const phases = readPhases(raw.phases);
  const classes = readClasses(raw.classes);
  const secrecy = readSecrecy(raw.secrecy);
  const route = readRouteOrNull(raw.route);
  const persons = readPersons(raw.persons);
  if (
    item === undefined ||
    detail === undefined ||
    phases === undefined ||
    classes === undefined ||
    secrecy === undefined ||
    route === undefined ||
    persons === undefined ||
    persons.length === 0
  ) {
    return undefined;
  }
  const { controller, domain, category } = item;
  const recordAs = readRecordAs(raw.recordAs);
  // biome-ignore format: one field, one line
  return { kind: 'release', id, controller, domain, category, detail, phases, classes, secrecy, route, persons, recordAs };
}

function readProcessField(id: string, raw: JsonObject): ProcessField | undefined {
  const section = readSection(raw.section);
  const persons = readPersons(raw.persons);
  const origin = readOriginOrNull(raw.origin);
  const owner = readTextOrNull(raw.owner);
  const recordedBy = readTextOrNull(raw.recordedBy);
  const about = readAboutOrNull(raw.about);
  if (
    section === undefined ||
    persons === undefined ||
    origin === undefined ||
    owner === undefined ||
    recordedBy === undefined ||
    about === undefined ||
    (section === 'CORE' && origin !== null && persons.length === 0)
  ) {
    return undefined;
  }
  const recordAs = readRecordAs(raw.recordAs);
  return { kind: 'process', id, section, persons, origin, owner, recordedBy, about, recordAs };
}

/** In code-unit order, so that the order in which they were named never shows in an answer. */
function readPersons(value: unknown): readonly string[] | undefined {
  const persons = readTexts(value);
  return persons === undefined || persons.length < 2 ? persons : [...persons].sort();
}

function readWithheldField(id: string, raw: JsonObject): WithheldField | undefined {
  const controller = readController(raw.controller);
  return controller === undefined ? undefined : { kind: 'withhold', id, controller };
}

function readRecordAs(value: unknown): RecordAs {
  return value === null ? null : readCoreDatum(value);
}

function readOrigin(value: unknown): Origin | undefined {
  const raw = readObject(value);
  const item = readItem(value);
  if (raw === undefined || item === undefined) return undefined;
  const basis = readBasisKind(raw.basis);
  const secrecy = readSecrecy(raw.secrecy);
  const classes = readClasses(raw.classes);
  if (basis === undefined || secrecy === undefined || classes === undefined) return undefined;
  const { controller, domain, category } = item;
  return { controller, domain, category, basis, secrecy, classes };
}

function readAbout(value: unknown): About | undefined {
  const raw = readObject(value);
  if (raw === undefined) return undefined;
  const controller = readController(raw.controller);
  const domain = readDomain(raw.domain);
  const secrecy = readSecrecy(raw.secrecy);
  const classes = readClasses(raw.classes);
  const recipients = readRecipients(raw.recipients);
  return controller === undefined ||
    domain === undefined ||
    secrecy === undefined ||
    classes === undefined ||
    recipients === undefined
    ? undefined
    : { controller, domain, secrecy, classes, recipients };
}

const readOriginOrNull = orNull(readOrigin);
const readAboutOrNull = orNull(readAbout);
