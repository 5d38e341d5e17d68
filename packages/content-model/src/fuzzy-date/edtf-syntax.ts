import {z} from 'zod'

const mark = z.union([z.boolean(), z.number()]).optional()

const date = z.object({
  type: z.enum(['Date', 'Year', 'Decade', 'Century']),
  values: z.array(z.number()).min(1).max(3),
  /** Bits 0–3 stand for the digits of the year, 4–5 for the month, 6–7 for the day. */
  unspecified: z.number().default(0),
  significant: z.number().optional(),
  approximate: mark,
  uncertain: mark,
})

const season = z.object({
  type: z.literal('Season'),
  values: z.tuple([z.number(), z.number()]),
  unspecified: z.number().default(0),
  approximate: mark,
  uncertain: mark,
})

const moment = z.union([date, season])

const interval = z.object({
  type: z.literal('Interval'),
  values: z.tuple([limit(), limit()]),
})

const choice = z.object({
  type: z.enum(['Set', 'List']),
  values: z.array(z.union([moment, z.tuple([moment, moment])])).min(1),
  earlier: z.boolean().default(false),
  later: z.boolean().default(false),
})

function limit() {
  return z.union([moment, z.null(), z.custom<number>((value) => value === Infinity)])
}

/** The tree that the `edtf` package makes of a text, as far as we use it. Times of day are not dates and do not parse. */
export const edtfSyntax = z.union([date, season, interval, choice])

export type DateSyntax = z.output<typeof date>
export type MomentSyntax = z.output<typeof moment>
export type LimitSyntax = z.output<ReturnType<typeof limit>>
export type EdtfSyntax = z.output<typeof edtfSyntax>
