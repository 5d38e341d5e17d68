export const dateFields = /* groq */ `display, edtf, certainty, basis`
