/** `YYYY-MM-DD`, for dates that an editor writes on the day itself. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
