/** What one asset may cost. Every limit is refused by name before the work that it bounds is begun. */
export type AssetLimits = {
  imageBytes: number
  fileBytes: number
  svgBytes: number
  /** Width × height × frames of an original: what it takes in memory, however small the file is. */
  inputPixels: number
  /** Largest side of a transformed image. */
  outputSide: number
  outputPixels: number
  /** What transformed images may take on disk together. */
  cacheBytes: number
}

const mebibyte = 2 ** 20

export const defaultAssetLimits: AssetLimits = {
  imageBytes: 128 * mebibyte,
  fileBytes: 2048 * mebibyte,
  svgBytes: 4 * mebibyte,
  inputPixels: 100_000_000,
  outputSide: 8192,
  outputPixels: 36_000_000,
  cacheBytes: 1024 * mebibyte,
}
