/**
 * Vérité's accent, light to dark: its 400 is the site's accent on near-black. Its 500, behind what is chosen in a list,
 * is a shade darker than the site's accent on paper, so that the second line of an entry can be read on it.
 */
export const accent = {
  50: '#fdf6f0',
  100: '#faeadd',
  200: '#f5dcc7',
  300: '#e9b48c',
  400: '#d88954',
  500: '#8f4a12',
  600: '#7c400f',
  700: '#6b3a14',
  800: '#3d2412',
  900: '#2a1a10',
  950: '#1c130d',
} as const

/** Greys as warm as the site's paper and ink. */
export const grey = {
  50: '#f9f7f2',
  100: '#f2eee5',
  200: '#e6dfd2',
  300: '#c6bcac',
  400: '#a0968a',
  500: '#7d7467',
  600: '#5d544b',
  700: '#423b34',
  800: '#2b2622',
  900: '#1f1b18',
  950: '#151210',
} as const

export const ink = '#12100f'
export const paper = '#fffdf9'
