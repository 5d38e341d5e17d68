/** The version of Sanity's API that the studio's own queries are written for. */
export const apiVersion = '2025-02-19'
