import {z} from 'zod'

/** `--role`: one of the built-in roles, or one of the lake's own, which is looked up where it is used. */
export const roleFlag = z
  .string('is missing: administrator, editor, contributor, viewer or a role of your own')
  .min(1, 'names no role')
