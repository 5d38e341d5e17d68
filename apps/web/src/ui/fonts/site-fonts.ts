import localFont from 'next/font/local'

/*
 * Only what every page shows first is preloaded: the upright latin cuts. Italics and other scripts are declared in
 * styles/fonts.css and load when a text needs them. The ranges are repeated because the font loader reads literals
 * only. The fallbacks there are measured, so next's own are off.
 */
const serif = localFont({
  src: './serif-latin.woff2',
  variable: '--font-serif-latin',
  weight: '400',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+20-7E, U+A0-FF, U+131, U+152-153, U+2BB-2BC, U+2C6-2DC, U+2010-2044, U+20AC, U+2190-2193, U+2212-2215',
    },
  ],
})

const sans = localFont({
  src: './sans-latin.woff2',
  variable: '--font-sans-latin',
  weight: '400 600',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+20-7E, U+A0-FF, U+131, U+152-153, U+2BB-2BC, U+2C6-2DC, U+2010-2044, U+20AC, U+2190-2193, U+2212-2215',
    },
  ],
})

const mono = localFont({
  src: './mono-latin.woff2',
  variable: '--font-mono-latin',
  weight: '400',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+20-7E, U+A0-FF, U+131, U+152-153, U+2BB-2BC, U+2C6-2DC, U+2010-2044, U+20AC, U+2190-2193, U+2212-2215',
    },
  ],
})

/** Goes on `<html className>`: the variables through which every style reaches the three families. */
export const fontVariables = [serif.variable, sans.variable, mono.variable].join(' ')
