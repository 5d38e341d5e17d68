export const imageFields = /* groq */ `
  "url": asset->url,
  "width": asset->metadata.dimensions.width,
  "height": asset->metadata.dimensions.height,
  "lqip": asset->metadata.lqip,
  "colour": coalesce(asset->metadata.palette.vibrant.background, asset->metadata.palette.dominant.background),
  hotspot{x, y},
  crop{top, bottom, left, right},
  alt, credit, licence, licenceBegins, licenceExpires
`
