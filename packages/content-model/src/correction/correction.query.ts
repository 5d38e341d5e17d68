export const correctionFields = /* groq */ `"id": _id, where, wasWrong, nowSays, correctedOn`
