/** Names the cache tags of a static page on its way from `page-cache.mjs` to the front, which takes it off again. */
export const pageTagsHeader = 'x-page-tags'
