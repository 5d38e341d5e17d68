/**
 * The present moment in milliseconds, exact enough to tell what was made before a tag expired from what was made after,
 * in the same millisecond: Next's own functions compare with it.
 */
export const moment = () => performance.timeOrigin + performance.now()
