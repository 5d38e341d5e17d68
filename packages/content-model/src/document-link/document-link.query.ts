/** A link that names a charge names its outcome too. */
export const documentLinkFields = /* groq */ `
  "type": _type,
  "id": _id,
  "title": select(
    _type == "event" && kind in ["charge", "filing"] => title + "; " + coalesce(outcome->title, "outcome pending"),
    coalesce(name, title)
  ),
  "slug": slug.current
`
