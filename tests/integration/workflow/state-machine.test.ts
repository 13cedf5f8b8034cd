import fc from 'fast-check';
import type { createAuditChain } from '../../../src/plugins/workflow/server/src/services/audit-chain';
import { contentSql } from '../../../src/plugins/workflow/server/src/queries/content-of';
import type { Answer, Person } from '../sites/world';
import { Desk, LOCALE, RECORD, type TextKey } from './desk';

let desk: Desk;
let people: readonly Person[];

beforeAll(async () => {
  desk = await Desk.open();
  people = [
    desk.editor,
    desk.reviewer,
    desk.approver,
    await desk.world.role('editor', ['east']),
    await desk.world.role('reviewer', ['east']),
    // may do everything, and is one person all the same
    await desk.world.superAdmin(),
  ];
});
afterAll(async () => {
  await desk?.stop();
});

type Kind = 'edit' | 'submit' | 'pass' | 'stale' | 'return' | 'withdraw' | 'publish' | 'take-down';

const act = fc.record({
  kind: fc.constantFrom<Kind>(
    ...(['edit', 'submit', 'submit', 'pass', 'pass', 'pass', 'pass'] as const),
    ...(['stale', 'return', 'withdraw', 'publish', 'take-down'] as const)
  ),
  by: fc.nat({ max: 5 }),
});
type Act = { kind: Kind; by: number };

const PANEL = `/content-manager/collection-types/${RECORD}`;
const CONFIDENTIALITY = { conclusion: 'public' as const, remarks: '不涉及国家秘密' };

const perform = (text: TextKey, by: Person, given: { kind: Kind; hash: string; turn: number }) => {
  const { kind, hash, turn } = given;
  switch (kind) {
    case 'edit':
      return desk.edit(text, { summary: `第${turn}次修改` }, by);
    case 'publish':
      return by.post(`${PANEL}/${text.documentId}/actions/publish?locale=${LOCALE}`);
    case 'take-down':
      return by.post(`${PANEL}/${text.documentId}/actions/unpublish?locale=${LOCALE}`);
    case 'pass':
      return desk.act(text, by, { action: 'pass', hash, confidentiality: CONFIDENTIALITY });
    case 'stale':
      return desk.act(text, by, {
        ...{ action: 'pass', hash: '0'.repeat(64) },
        confidentiality: CONFIDENTIALITY,
      });
    case 'return':
      return desk.act(text, by, { action: 'return', hash, remarks: '请核对标准' });
    default:
      return desk.act(text, by, { action: kind });
  }
};

interface Round {
  hash: string;
  state: string;
  wanted: number;
  /** The author and the savers. */
  authors: number[];
  passed: number[];
}

const roundsOf = async ({ documentId }: TextKey): Promise<Round[]> => {
  const { rows } = await desk.strapi.db.connection.raw<{ rows: Round[] }>(
    `select r.hash, r.state, jsonb_array_length(r.steps)::int as wanted,
       array(select jsonb_array_elements_text(r.saver_ids)::int) || r.author_id as authors,
       array(select s.actor_id from workflow_steps s
         where s.round_id = r.id and s.action = 'pass' order by s.id) as passed
     from workflow_rounds r where r.document_id = ? order by r.round`,
    [documentId]
  );
  return rows;
};

/** What the public reads was approved as it is: by as many people as there are steps, none of them its author. */
const publicIsApproved = async (text: TextKey): Promise<void> => {
  const { rows } = await desk.strapi.db.connection.raw<{ rows: { hash: string }[] }>(
    `${contentSql(desk.strapi, RECORD)} where t.document_id = ? and t.published_at is not null`,
    [text.documentId]
  );
  const rounds = await roundsOf(text);
  for (const { hash } of rows) {
    const approved = rounds.filter(
      (round) =>
        round.hash === hash &&
        round.passed.length === round.wanted &&
        new Set(round.passed).size === round.wanted &&
        !round.passed.some((person) => round.authors.includes(person))
    );
    expect(approved).not.toEqual([]);
  }
};

/** Every act that was answered with 200 left its step, and no other did. */
const noStepIsLost = async ({ documentId }: TextKey, done: Map<string, number>): Promise<void> => {
  const { rows } = await desk.strapi.db.connection.raw<{ rows: { action: string; n: number }[] }>(
    `select s.action, count(*)::int as n from workflow_steps s
     join workflow_rounds r on r.id = s.round_id
     where r.document_id = ? and s.action in ('submit', 'pass', 'return', 'withdraw') group by 1`,
    [documentId]
  );
  expect(new Map(rows.map(({ action, n }) => [action, n]))).toEqual(done);
};

test('Whatever anybody does in whatever order: nothing is public that was not approved by others, no step is lost, the trail verifies', async () => {
  let published = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 30 }), async (acts: Act[]) => {
      const text = await desk.draft();
      const done = new Map<string, number>();
      for (const [turn, { kind, by }] of acts.entries()) {
        const { hash } = await desk.state(text);
        const person = people[by] ?? desk.editor;
        const answer: Answer = await perform(text, person, { kind, hash, turn });
        expect([200, 400, 403, 404, 409]).toContain(answer.status);
        expect([kind, answer.status]).not.toEqual(['stale', 200]);
        if (answer.status === 200 && ['submit', 'pass', 'return', 'withdraw'].includes(kind)) {
          done.set(kind, (done.get(kind) ?? 0) + 1);
        }
        await publicIsApproved(text);
      }
      await noStepIsLost(text, done);
      published += (await roundsOf(text)).filter(({ state }) => state === 'published').length;
    }),
    { numRuns: 15, seed: Number(process.env.WORKFLOW_SEED ?? Date.now() % 1_000_000) }
  );
  // or nothing was tried
  expect(published).toBeGreaterThan(0);
  const chain = desk.strapi
    .plugin('workflow')
    .service<ReturnType<typeof createAuditChain>>('auditChain');
  expect(await chain.verify()).toMatchObject({ broken: null });
});
