export const dateFields = /* groq */ `display, edtf, stated, certainty, basis`
