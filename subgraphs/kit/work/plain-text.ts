/**
 * Free text without what names someone outright: no citizen service number, bank account, e-mail address or telephone
 * number (P 5; obligation 100). A lint, no promise: what else points at a person the writer leaves out himself.
 */
import { isEmail, isIBAN, isPhoneNumber } from 'class-validator';
import { all, Checks, Line, Paragraph, says } from './input-fields.js';

/** Free text of some lines, without identifiers. */
export function PlainText(most: number): PropertyDecorator {
  return all(Paragraph(most), WithoutIdentifiers());
}

/** One line, without identifiers. */
export function PlainLine(most: number): PropertyDecorator {
  return all(Line(most), WithoutIdentifiers());
}

function WithoutIdentifiers(): PropertyDecorator {
  return Checks(
    'withoutIdentifiers',
    (value) => typeof value !== 'string' || !namesSomeone(value),
    says(
      'Laat burgerservicenummer, rekeningnummer, e-mailadres en telefoonnummer weg.',
      'Leave out citizen service number, bank account, e-mail address and telephone number.',
    ),
  );
}

export function namesSomeone(text: string): boolean {
  return hasServiceNumber(text) || hasAccount(text) || hasAddress(text) || hasPhone(text);
}

/** Nine digits, as one or in groups; amounts and dates rarely pass the test. */
const NINE = /(?<!\d)(\d{9}|\d{3}([ .])\d{3}\2\d{3}|\d{4}([ .])\d{2}\3\d{3})(?!\d)/g;

function hasServiceNumber(text: string): boolean {
  return [...text.matchAll(NINE)].some(([found]) => passesElevenTest(found.replaceAll(/\D/g, '')));
}

/** The elfproef of a burgerservicenummer: weights 9 to 2, and the last digit counts as -1. */
function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum !== 0 && sum % 11 === 0;
}

const ACCOUNT = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]){11,30}/gi;

/** Where it ends is not seen in running text, so each end is tried. */
function hasAccount(text: string): boolean {
  return [...text.matchAll(ACCOUNT)].some(([found]) => {
    const packed = found.replaceAll(/[ .-]/g, '').toUpperCase();
    return Array.from({ length: packed.length - 14 }, (_, at) => packed.slice(0, 15 + at)).some((one) => isIBAN(one));
  });
}

function hasAddress(text: string): boolean {
  return text.split(/[\s,;:<>()"'[\]]+/).some((word) => isEmail(word.replace(/[.!?]+$/, '')));
}

const PHONE = /(?<![\w+])(?:\+|0)(?:[\s().-]{0,2}\d){8,13}(?!\d)/g;
/** A day with its year, 01-02-2026, is no telephone number. */
const DATED = /^\d{1,2}[-. ]\d{1,2}[-. ]\d{4}/;

function hasPhone(text: string): boolean {
  return [...text.matchAll(PHONE)].some(([found]) => !DATED.test(found) && isPhoneNumber(found, 'NL'));
}
