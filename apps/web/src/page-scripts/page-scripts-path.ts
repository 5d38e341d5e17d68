/** Where the scripts of pages with islands are; `settle-scripts.ts` knows their element by it. */
export const pageScriptsPath = '/page-scripts.js'
