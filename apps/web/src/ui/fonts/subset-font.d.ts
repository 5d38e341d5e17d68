/** subset-font ships no types; these are the parts that are used. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'woff2'
    /** OpenType features by their tags; all, where none are named. */
    keepFeatures?: string[]
    variationAxes?: Record<string, number | {min: number; max: number}>
  }

  export default function subset(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>
}
