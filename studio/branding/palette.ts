/** Vérité's accent, light to dark: its 600 is the site's accent on paper, its 400 the one on near-black. */
export const accent = {
  50: '#fdf6f0',
  100: '#faeadd',
  200: '#f5dcc7',
  300: '#e9b48c',
  400: '#d88954',
  500: '#bb6a2c',
  600: '#995015',
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
