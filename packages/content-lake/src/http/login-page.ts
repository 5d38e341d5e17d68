import {createHash} from 'node:crypto'
import {html, raw} from 'hono/html'
import type {LakeConfig} from '../lake.ts'
import {loginStyle} from './login-style.ts'

export type LoginPage =
  | {kind: 'form'; problem?: string; email?: string}
  | {kind: 'link'; name: string}
  | {kind: 'signedIn'; name: string}
  | {kind: 'refused'; reason: string}

/** What travels through the form: where to go afterwards, how the Studio wants its session, a link's secret. */
export type LoginFields = {origin: string; type: string; withSid: string; token: string}

type Options = {page: LoginPage; fields: LoginFields; returnTo?: URL; status?: number}

const styleHash = createHash('sha256').update(loginStyle).digest('base64')
const styleElement = raw(`<style>${loginStyle}</style>`)

/** The sign-in page: one form, no script, nothing from anywhere else. */
export async function loginPage(config: LakeConfig, options: Options): Promise<Response> {
  const body = await document(config, options)
  return new Response(body.toString(), {
    status: options.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      // Stricter policies make browsers hide the form's own origin, which is what tells it from a forged one.
      'referrer-policy': 'same-origin',
      // Browsers apply form-action to the redirect that follows as well.
      'content-security-policy': [
        "default-src 'none'",
        `style-src 'sha256-${styleHash}'`,
        `form-action 'self' ${config.allowedOrigins.join(' ')}`,
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ].join('; '),
    },
  })
}

function document(config: LakeConfig, options: Options) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>Sign in · ${config.projectId}</title>
        ${styleElement}
      </head>
      <body>
        <main>
          <p class="project">${config.projectId}</p>
          ${content(config, options)}
        </main>
        <footer>
          <p>Content lake at <span class="exact">${new URL(config.publicUrl).host}</span></p>
        </footer>
      </body>
    </html>`
}

function content(config: LakeConfig, {page, fields, returnTo}: Options) {
  if (page.kind === 'refused')
    return html`<h1>Not this way</h1>
      <p role="alert" class="problem">${page.reason}.</p>`
  const destination = returnTo && html`<p class="lead">to continue to <span class="exact">${returnTo.host}</span></p>`
  if (page.kind === 'signedIn') {
    return html`<h1>You are signed in</h1>
      <p class="lead">as ${page.name}</p>
      ${returnTo ? html`<a class="action" href="${returnTo.href}">Continue to ${returnTo.host}</a>` : places(config)}`
  }
  if (page.kind === 'link') {
    return html`<h1>Welcome</h1>
      ${destination}
      <form method="post" action="/login">
        ${hiddenFields(fields)}<button class="action" autofocus>Sign in as ${page.name}</button>
      </form>
      <p class="note">This link works once.</p>`
  }
  return html`<h1>Sign in</h1>
    ${destination} ${page.problem && html`<p role="alert" class="problem" id="problem">${page.problem}</p>`}
    ${passwordForm(page, fields)}`
}

function passwordForm({email = '', problem}: Extract<LoginPage, {kind: 'form'}>, fields: LoginFields) {
  const describedBy = problem ? raw('aria-describedby="problem"') : ''
  return html`<form method="post" action="/login">
      ${hiddenFields({...fields, token: ''})}
      <label for="email">E-mail</label>
      <input id="email" name="email" type="email" autocomplete="username" value="${email}" required ${describedBy} />
      <label for="password">Password</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required ${describedBy} />
      <button class="action">Sign in</button>
    </form>
    <details>
      <summary>No password?</summary>
      <p>Whoever runs this lake can print a link that signs you in once:</p>
      <pre><code>content-lake login-link --email you@example.org</code></pre>
    </details>`
}

function hiddenFields(fields: LoginFields) {
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)
}

function places({allowedOrigins}: LakeConfig) {
  return html`<ul class="places">
    ${allowedOrigins.map((origin) => html`<li><a href="${origin}">${new URL(origin).host}</a></li>`)}
  </ul>`
}
