const {readFileSync} = require('node:fs')
const {join} = require('node:path')
const {parseEnv, TextDecoder, TextEncoder} = require('node:util')

// The example environment is a working one; tests run with it, so that it stays so.
Object.assign(process.env, parseEnv(readFileSync(join(__dirname, '../.env.example'), 'utf8')))

// Browsers have them; jsdom does not.
globalThis.TextEncoder ??= TextEncoder
globalThis.TextDecoder ??= TextDecoder
