import type { Core } from '@strapi/strapi';
import type { AuditBreak, AuditVerification } from '../../../contracts/audit';
import type { Command } from '../../../../delivery/server/src/domain/command';
import { weaknessesOf } from '../domain/audit/weaknesses';
import { service } from './service';

const FAILED = 1;
const WRONG_USAGE = 2;

const FLAWS: Record<AuditBreak['flaw'], string> = {
  changed: '条目被改动 the entry was changed',
  deleted: '条目被删除 the entry was deleted',
  reordered: '条目被调换 entries were put in another order',
  inserted: '条目不在链中 the entry never was in the chain',
  seal_deleted: '封条被删除 a seal was deleted',
  seal_changed: '封条被改动 the seal was changed',
  head_differs: '链尾不符 the chain does not have this head: it was cut short, or made anew',
};

const told = ({ flaw, seq, entryId, entry }: AuditBreak): string => {
  const place = [seq && `seq ${seq}`, entryId && `entry ${entryId}`].filter(Boolean).join(', ');
  const subject = entry?.subject;
  const what = entry && [
    ...[entry.at, entry.kind, entry.action, entry.siteCode],
    ...[subject?.uid, subject?.documentId, subject?.title],
  ];
  return [`✗ ${FLAWS[flaw]} (${flaw}): ${place}`, what?.filter(Boolean).join(' ')]
    .filter(Boolean)
    .join('\n  ');
};

const report = ({ seals, purged, head, broken }: AuditVerification): string =>
  broken
    ? told(broken)
    : `✓ 审计日志完整 The chain holds: ${seals} entries (${purged} taken by retention), head ${head ? `${head.seq}:${head.hash}` : '0'}`;

const parseHead = (text: string) => {
  const [, seq, hash] = /^(\d{1,18}):([0-9a-f]{64})$/u.exec(text) ?? [];
  return seq && hash ? { seq, hash } : undefined;
};

/** What `npm run gongkai` offers for the audit trail. */
export const createAuditCommands = (strapi: Core.Strapi): Command[] => [
  {
    name: 'audit verify',
    summary:
      '核验审计日志 Prove the audit trail; exit code 1 and the first broken entry where it fails',
    usage: 'audit verify [--site CODE] [--head SEQ:HASH] [--json]',
    options: {
      site: {
        type: 'string',
        description: '站点代码 Compare the entries of one site only; the chain is followed whole',
      },
      head: { type: 'string', description: '此前的链尾 What `audit head` said earlier' },
      json: { type: 'boolean', description: '只输出一个 JSON Print one object' },
    },
    async run({ values, positionals, output }) {
      const given = values['head'];
      const head = typeof given === 'string' ? parseHead(given) : null;
      if (positionals.length > 0 || head === undefined) {
        output.say('用法 Usage: audit verify [--site CODE] [--head SEQ:HASH] [--json]');
        return WRONG_USAGE;
      }
      const result = await service(strapi, 'auditChain').verify({
        site: typeof values['site'] === 'string' ? values['site'] : null,
        head,
        onProgress: (done, total) => output.progress(done, total, '核验 verify'),
      });
      output.print(values['json'] ? JSON.stringify(result) : report(result));
      for (const weakness of weaknessesOf(result.protection)) output.say(`! ${weakness}`);
      return result.broken === null ? 0 : FAILED;
    },
  },
  {
    name: 'audit head',
    summary: '审计日志链尾 Print where the chain ends, to be kept elsewhere',
    usage: 'audit head',
    options: {},
    async run({ output }) {
      const head = await service(strapi, 'auditChain').head();
      output.print(head ? `${head.seq}:${head.hash}` : '');
      return 0;
    },
  },
  {
    name: 'audit install',
    summary: '由独立角色持有审计日志 Take the audit trail out of the application’s hands, once',
    usage: 'audit install --url postgresql://ADMINISTRATOR:PASSWORD@HOST/DATABASE',
    options: {
      url: {
        type: 'string',
        description: '管理员连接 Of the same database, for a role that may make roles (superuser)',
      },
    },
    async run({ values, output }) {
      const { url } = values;
      if (typeof url !== 'string') {
        output.say('请给出 --url Give the address of an administrator: --url postgresql://…');
        return WRONG_USAGE;
      }
      try {
        await service(strapi, 'auditInstallation').install(url);
      } catch (error) {
        output.say(`✗ ${error instanceof Error ? error.message : String(error)}`);
        return FAILED;
      }
      const weaknesses = weaknessesOf(await service(strapi, 'auditChain').protection());
      for (const weakness of weaknesses) output.say(`! ${weakness}`);
      if (weaknesses.length > 0) return FAILED;
      output.print(
        '✓ 审计日志由角色 gongkai_audit 持有 The role gongkai_audit owns the audit trail'
      );
      return 0;
    },
  },
];
