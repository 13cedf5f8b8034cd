/** The condition on `publications p` that leaves what the public may see at this moment. */
export const VISIBLE = `p.deleted_at is null
  and (p.visible_from is null or p.visible_from <= now())
  and (p.visible_until is null or p.visible_until > now())`;
