import {hues} from '@sanity/color'
import {buildTheme} from '@sanity/ui/theme'
import {accent, grey, ink, paper} from './palette.ts'

/** Sanity's theme in Vérité's colours, light and dark: its blue, which marks what matters, becomes our accent. */
export const theme = buildTheme({palette: {...hues, blue: accent, gray: grey, black: ink, white: paper}})
