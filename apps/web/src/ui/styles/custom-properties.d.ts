import 'react'

/** Lets `style` carry custom properties, such as a film's accent. */
declare module 'react' {
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined
  }
}
