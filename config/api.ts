// Unknown parameters are refused, not passed on to the query layer (CVE-2026-27886).
export default {
  rest: { defaultLimit: 20, maxLimit: 100, withCount: false, strictParams: true },
  documents: { strictParams: true, strictRelations: true },
};
