/** The pages of the demonstration issuer: Dutch, without script, usable with a keyboard and a screen reader (WCAG 2.2 AA). */
import { createHash } from 'node:crypto';
import type { DemoAccount } from './accounts.js';

const STYLE = `
body { font-family: system-ui, sans-serif; line-height: 1.5; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
.notice { border-inline-start: .5rem solid #a15c00; background: #fff4e0; padding: .5rem 1rem }
.error { border-inline-start: .5rem solid #b00020; background: #fdecee; padding: .5rem 1rem }
fieldset { border: 1px solid #767676; padding: .5rem 1rem; margin-block: 1rem }
.choice { display: grid; grid-template-columns: 1.5rem 1fr; gap: .5rem; padding-block: .5rem }
.choice input { inline-size: 1.5rem; block-size: 1.5rem; margin: 0 }
.choice small { display: block; color: #4b4b4b }
button { font: inherit; padding: .5rem 1.5rem; min-block-size: 2.75rem; background: #00508a; color: #fff; border: 0; border-radius: .25rem }
:focus-visible { outline: 3px solid #000; outline-offset: 2px }
`;

/**
 * No script at all, one style known by its hash. `form-action` names the loopback address, because browsers apply it to
 * the redirect after the form too, and that goes to the client.
 */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    "form-action 'self' http://127.0.0.1:* http://localhost:*",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The page that asks which demonstration account to use. `problem` is said above the form and in the title. */
export function renderSignInPage(uid: string, accounts: readonly DemoAccount[], problem?: string): string {
  const title = 'Kies een demonstratie-account';
  return renderPage(
    problem ? `Fout: ${title}` : title,
    `<h1>${title}</h1>
${problem ? `<p class="error" role="alert" id="problem">${escapeHtml(problem)}</p>` : ''}
<p class="notice">Dit is een uitgever voor demonstraties. Er zijn geen wachtwoorden: iedereen kan zich als elk van deze
verzonnen professionals aanmelden. Gebruik hier geen echte gegevens.</p>
<form method="post" action="/interaction/${encodeURIComponent(uid)}">
<fieldset${problem ? ' aria-describedby="problem"' : ''}><legend>Met welk account wilt u zich aanmelden?</legend>
${accounts.map(renderChoice).join('\n')}
</fieldset>
<button type="submit">Aanmelden</button>
</form>`,
  );
}

/** A page with one message and, where given, a form that oidc-provider made. */
export function renderMessagePage(title: string, form: string): string {
  return renderPage(title, `<h1>${escapeHtml(title)}</h1>\n${form}`);
}

/** The page of a request that the issuer refuses; the reason comes from the OAuth standard and is in English. */
export function renderErrorPage(reason: string): string {
  const hint = 'Ga terug naar de toepassing en meld u opnieuw aan.';
  return renderPage(
    'Aanmelden lukt niet',
    `<h1>Aanmelden lukt niet</h1><p lang="en">${escapeHtml(reason)}</p><p>${hint}</p>`,
  );
}

function renderChoice({ account, organisation, note }: DemoAccount): string {
  return `<label class="choice"><input type="radio" name="account" value="${escapeHtml(account)}" required>
<span>${escapeHtml(account)}<small>${escapeHtml(organisation)}${note ? `: ${escapeHtml(note)}` : ''}</small></span></label>`;
}

function renderPage(title: string, main: string): string {
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} - Regietafel</title><style>${STYLE}</style></head>
<body><main>${main}</main></body></html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
