export const placeFields = /* groq */ `
  "id": _id, name, kind, locality, region, country, location{lat, lng}, timeZone
`
