import type { Core } from '@strapi/strapi';
import type { ActionRequest, TextState } from '../../../src/plugins/workflow/contracts/texts';
import type { createGate } from '../../../src/plugins/workflow/server/src/services/gate';
import type { TestApp } from '../../helpers/app';
import { World, type Answer, type Fields, type Person } from '../sites/world';

export const RECORD = 'plugin::disclosure.record';
export const ITEM = 'plugin::disclosure.item';
export const LOCALE = 'zh-Hans';
const CM = '/content-manager/collection-types';

export interface TextKey {
  uid: string;
  documentId: string;
  locale: string | null;
}

/** People of the site east who take texts through approval (审签), each by HTTP. */
export class Desk {
  readonly editor: Person;
  readonly reviewer: Person;
  readonly approver: Person;
  readonly admin: Person;

  private constructor(
    readonly world: World,
    people: Record<'editor' | 'reviewer' | 'approver' | 'admin', Person>,
    private readonly ties: Fields
  ) {
    this.editor = people.editor;
    this.reviewer = people.reviewer;
    this.approver = people.approver;
    this.admin = people.admin;
  }

  static async open(options: Parameters<typeof World.create>[0] = {}): Promise<Desk> {
    const world = await World.create({ approval: 'required', ...options });
    const ties = await world.ties(RECORD, 'east');
    const people = {
      editor: await world.role('editor', ['east']),
      reviewer: await world.role('reviewer', ['east']),
      approver: await world.role('approver', ['east']),
      admin: await world.role('site-admin', ['east']),
    };
    const desk = new Desk(world, people, ties);
    // a relation to what is not public does not go out
    await desk.forced(() =>
      desk.strapi.documents(ITEM).publish({ documentId: String(ties['item']) })
    );
    return desk;
  }

  get app(): TestApp {
    return this.world.app;
  }

  get strapi(): Core.Strapi {
    return this.world.strapi;
  }

  /** What a record needs to go out. */
  async fields(more: Fields = {}): Promise<Fields> {
    return { ...(await this.world.fields(RECORD)), ...this.ties, siteCode: 'east', ...more };
  }

  /** A draft of the editor's. */
  async draft(more: Fields = {}, by: Person = this.editor): Promise<TextKey> {
    const fields = await this.fields(more);
    // the editor's own site is given
    delete fields['siteCode'];
    const answer = await by.post(`${CM}/${RECORD}?locale=${LOCALE}`, fields);
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return { uid: RECORD, documentId: String(answer.body.data?.['documentId']), locale: LOCALE };
  }

  async edit({ uid, documentId, locale }: TextKey, data: Fields, by: Person = this.editor) {
    return by.put(`${CM}/${uid}/${documentId}?locale=${locale}`, data);
  }

  async state({ uid, documentId, locale }: TextKey, by: Person = this.editor): Promise<TextState> {
    const { body } = await by.get(
      `/workflow/texts/${uid}/${documentId}${locale === null ? '' : `?locale=${locale}`}`
    );
    return body.data as unknown as TextState;
  }

  act(
    { uid, documentId, locale }: TextKey,
    by: Person,
    body: Omit<ActionRequest, 'locale'>
  ): Promise<Answer> {
    return by.post(`/workflow/texts/${uid}/${documentId}/actions`, { locale, ...body });
  }

  /** Passes the waiting step as the text is now. */
  async pass(text: TextKey, by: Person): Promise<Answer> {
    const { hash, needsConfidentiality } = await this.state(text, by);
    const confidentiality = { conclusion: 'public' as const, remarks: '不涉及国家秘密' };
    return this.act(text, by, {
      action: 'pass',
      hash,
      ...(needsConfidentiality && { confidentiality }),
    });
  }

  async submit(text: TextKey): Promise<void> {
    const answer = await this.act(text, this.editor, { action: 'submit' });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  }

  /** Submitted, reviewed and signed; it does not go out by that if the procedure of the site says so. */
  async approve(text: TextKey): Promise<void> {
    await this.submit(text);
    for (const person of [this.reviewer, this.approver]) {
      const answer = await this.pass(text, person);
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    }
  }

  /** From now on approval alone publishes nothing here: a person does. */
  async leavePublishingToPeople(): Promise<void> {
    await this.strapi.documents('plugin::workflow.procedure').create({
      data: {
        siteCode: 'east',
        type: '*',
        publishOnApproval: false,
        steps: [
          { key: 'review', name: '审核', nameEn: '', roles: ['reviewer'], confidentiality: true },
          { key: 'approve', name: '签发', nameEn: '', roles: ['approver'], confidentiality: false },
        ],
      } as never,
    });
  }

  forced<Result>(work: () => Promise<Result>): Promise<Result> {
    const gate = this.strapi.plugin('workflow').service<ReturnType<typeof createGate>>('gate');
    return gate.forced({ reason: '测试需要' }, work);
  }

  publicRows({ uid, documentId }: Pick<TextKey, 'uid' | 'documentId'>): Promise<Fields[]> {
    return this.strapi.db
      .query(uid)
      .findMany({ where: { documentId, publishedAt: { $notNull: true } } });
  }

  async isPublic(text: Pick<TextKey, 'uid' | 'documentId'>): Promise<boolean> {
    return (await this.publicRows(text)).length > 0;
  }

  stop(): Promise<void> {
    return this.world.stop();
  }
}
