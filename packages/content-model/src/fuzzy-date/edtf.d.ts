declare module 'edtf' {
  /** The syntax tree of an EDTF text. The package ships no types: what comes out is parsed with zod. */
  export function parse(
    text: string,
    constraints?: {level: number; seasonIntervals: boolean; seasonUncertainty: boolean},
  ): unknown
}
