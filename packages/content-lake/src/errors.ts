/** Sanity's error types, and the status each is answered with. The Studio decides by both. */
const statusByCode = {
  invalidRequest: 400,
  queryParseError: 400,
  queryEvaluationError: 400,
  validationError: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  methodNotAllowed: 405,
  mutationError: 409,
  actionError: 409,
  gone: 410,
  payloadTooLarge: 413,
  unsupportedMediaType: 415,
  unprocessable: 422,
  rateLimited: 429,
  queryTimeout: 504,
  storageUnavailable: 503,
} as const

export type ErrorCode = keyof typeof statusByCode

/** The one error class. `message` names the culprit and the remedy; `details` goes into the body beside it. */
export class ContentLakeError extends Error {
  override name = 'ContentLakeError'
  readonly code: ErrorCode
  readonly details: Record<string, unknown>

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}) {
    super(message)
    this.code = code
    this.details = details
  }

  get status(): number {
    return statusByCode[this.code]
  }
}

/** The one place a failure becomes a response. What nobody foresaw is a plain 500 that tells nothing. */
export function errorResponse(error: unknown, onUnforeseen: (error: unknown) => void): Response {
  if (!(error instanceof ContentLakeError)) {
    onUnforeseen(error)
    return Response.json({statusCode: 500, error: 'Internal Server Error', message: 'Internal error'}, {status: 500})
  }
  const {status, code, message, details} = error
  return Response.json(
    {statusCode: status, message, error: {type: code, description: message, ...details}, ...errorCodeOf(error)},
    {status, headers: typeof details.retryAfter === 'number' ? {'retry-after': String(details.retryAfter)} : {}},
  )
}

/** The Studio treats a session as lost only when it finds one of these codes. */
function errorCodeOf(error: ContentLakeError) {
  return error.code === 'unauthorized' ? {errorCode: 'SIO-401-ANF'} : {}
}
