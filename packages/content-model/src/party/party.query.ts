export const partyFields = /* groq */ `"type": _type, "id": _id, name, "slug": slug.current`
