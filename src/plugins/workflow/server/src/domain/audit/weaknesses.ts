import type { AuditProtection } from '../../../../contracts/audit';

const WEAK =
  '仅有触发器保护 Only triggers keep it: the application’s database role owns the trail, or is a superuser, and could remove them. See: npm run gongkai -- audit install --help';
const UNGUARDED = '触发器缺失或停用 Triggers that keep it are missing or disabled';

/** What keeps the trail from being changed, where that is less than it could be. */
export const weaknessesOf = ({ by, triggers }: AuditProtection): string[] => [
  ...(by === 'role' ? [] : [WEAK]),
  ...(triggers ? [] : [UNGUARDED]),
];
