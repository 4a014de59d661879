/** Which network ships: the first letters of its SHA-256, as session.test.ts holds. What was learned belongs to one network. */
export const mark = "258c08cd";
