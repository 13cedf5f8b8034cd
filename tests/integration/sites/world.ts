import type { Core, UID } from '@strapi/strapi';
import { completeUscc } from '../../../src/plugins/sites/server/src/domain/uscc';
import type {
  RoleName,
  ScopedType,
} from '../../../src/plugins/sites/server/src/domain/scoped-type';
import { startApp, type TestApp } from '../../helpers/app';

export type Fields = Record<string, unknown>;

export interface Answer {
  status: number;
  body: {
    data?: Fields;
    meta?: Fields;
    results?: Fields[];
    count?: number;
    error?: { message: string; details?: Fields };
  };
}

/** An admin user with a session: every call goes through HTTP and the real permissions. */
export interface Person {
  id: number;
  get: (path: string) => Promise<Answer>;
  post: (path: string, body?: object) => Promise<Answer>;
  put: (path: string, body?: object) => Promise<Answer>;
  remove: (path: string) => Promise<Answer>;
  upload: (path: string, files: string[], fileInfo?: unknown) => Promise<Answer>;
}

interface Attribute {
  type: string;
  required?: boolean;
  target?: string;
  relation?: string;
  options?: { vocabulary?: string };
}

/** What publication asks for beyond the required fields. */
const MORE: Record<string, Fields> = {
  'plugin::disclosure.item': {
    ...{ title: '测试事项', content: '办理条件；申请材料' },
    ...{ limitText: '20个工作日内', channels: ['website'] },
  },
  'plugin::disclosure.record': {
    formedOn: '2026-01-05',
    attribute: 'proactive',
    body: '<p>正文</p>',
  },
  'plugin::workflow.procedure': {
    type: '*',
    twoPerson: 'steps',
    steps: [
      { key: 'sign', name: '签发', nameEn: 'Sign', roles: ['approver'], confidentiality: true },
    ],
  },
};

type Drafted = 'plugin::disclosure.record';
const PASSWORD = 'Mima-2026-ok';
const SEVENTEEN = '11340800MB';

export const SITES = ['anqing', 'east', 'east-town', 'west'] as const;
export type Site = (typeof SITES)[number];

/** Sites east (with a town) and west under a city, and people appointed to them. */
export class World {
  private counter = 0;
  private constructor(readonly app: TestApp) {}

  static async create(options: Parameters<typeof startApp>[0] = {}): Promise<World> {
    const world = new World(await startApp(options));
    const levels = { anqing: 'city', east: 'county', 'east-town': 'township', west: 'county' };
    const parents = { anqing: null, east: 'anqing', 'east-town': 'east', west: 'anqing' };
    for (const code of SITES) {
      await world.strapi.documents('plugin::sites.site').create({
        data: { code, name: `站 ${code}`, level: levels[code], parentCode: parents[code] } as never,
      });
    }
    return world;
  }

  get strapi(): Core.Strapi {
    return this.app.strapi;
  }

  next(): number {
    this.counter += 1;
    return this.counter;
  }

  async roleId(code: string): Promise<number> {
    const role = (await this.strapi.db.query('admin::role').findOne({ where: { code } })) as {
      id: number;
    };
    return role.id;
  }

  /** A user of a role given by its code, appointed to sites; `east/` means with the subtree. */
  async person(roleCode: string, sites: readonly string[]): Promise<Person> {
    const number = this.next();
    const email = `person${number}@example.com`;
    const user = (await this.strapi.service('admin::user').create({
      email,
      firstname: `person${number}`,
      password: PASSWORD,
      isActive: true,
      roles: [await this.roleId(roleCode)],
    })) as { id: number };
    for (const site of sites) {
      await this.strapi.documents('plugin::sites.appointment').create({
        data: {
          user: user.id,
          siteCode: site.replace('/', ''),
          subtree: site.endsWith('/'),
        } as never,
      });
    }
    const login = await this.app.http().post('/admin/login').send({ email, password: PASSWORD });
    const { token } = (login.body as { data: { token: string } }).data;
    const bearer = { Authorization: `Bearer ${token}` };
    const http = () => this.app.http();
    const answer = ({ status, body }: { status: number; body: unknown }): Answer => ({
      status,
      body: body as Answer['body'],
    });
    return {
      id: user.id,
      get: async (path) => answer(await http().get(path).set(bearer)),
      post: async (path, body = {}) => answer(await http().post(path).set(bearer).send(body)),
      put: async (path, body = {}) => answer(await http().put(path).set(bearer).send(body)),
      remove: async (path) => answer(await http().delete(path).set(bearer)),
      upload: async (path, files, fileInfo) => {
        const request = http().post(path).set(bearer);
        for (const name of files) void request.attach('files', Buffer.from(`text ${name}`), name);
        if (fileInfo !== undefined) void request.field('fileInfo', JSON.stringify(fileInfo));
        return answer(await request);
      },
    };
  }

  role(role: RoleName, sites: readonly string[]): Promise<Person> {
    return this.person(`gongkai-${role}`, sites);
  }

  superAdmin(): Promise<Person> {
    return this.person('strapi-super-admin', []);
  }

  types(): ScopedType[] {
    return this.strapi.plugin('sites').service<{ all: () => ScopedType[] }>('scopedTypes').all();
  }

  hasDrafts(uid: string): boolean {
    return this.strapi.contentType(uid as UID.ContentType).options?.draftAndPublish === true;
  }

  attributes(uid: string): [string, Attribute][] {
    return Object.entries(this.strapi.contentType(uid as UID.ContentType).attributes) as never;
  }

  /** What a form of this type must send, made from its schema. */
  async fields(uid: string): Promise<Fields> {
    const number = this.next();
    const fields: Fields = {};
    for (const [name, { type, required, target, options }] of this.attributes(uid)) {
      if (!required) continue;
      if (name === 'uscc') fields[name] = completeUscc(`${SEVENTEEN}${100000 + number}`);
      else if (name === 'areaCode') fields[name] = await this.area();
      else if (name === 'code') fields[name] = `code-${number}`;
      else if (options?.vocabulary) fields[name] = await this.term(options.vocabulary);
      else if (target === 'admin::user') fields[name] = (await this.user()).id;
      else if (type === 'string' || type === 'text') fields[name] = `text ${number}`;
    }
    delete fields['siteCode'];
    return { ...fields, ...MORE[uid] };
  }

  private async user(): Promise<{ id: number }> {
    const number = this.next();
    return (await this.strapi.db.query('admin::user').create({
      data: { email: `nobody${number}@example.com`, firstname: 'nobody', isActive: false },
    })) as { id: number };
  }

  private async area(): Promise<string> {
    const area = (await this.strapi.db
      .query('plugin::disclosure.area')
      .findOne({ where: { siteCode: null }, orderBy: { id: 'asc' } })) as { code: string };
    return area.code;
  }

  private async term(vocabulary: string): Promise<string> {
    const term = (await this.strapi.db
      .query('plugin::sites.term')
      .findOne({ where: { vocabulary } })) as { code: string };
    return term.code;
  }

  /** A document of the type in a site, written as a script would; the site itself for sites. */
  async document(uid: string, site: string): Promise<string> {
    if (uid === 'plugin::sites.site') return this.siteId(site);
    const created = await this.strapi.documents(uid as UID.ContentType).create({
      locale: 'zh-Hans',
      data: {
        ...(await this.fields(uid)),
        ...(await this.ties(uid, site)),
        siteCode: site,
      } as never,
    });
    return created.documentId;
  }

  /** Its single relations to other scoped types, tied to new documents of the same site. */
  async ties(uid: string, site: string): Promise<Fields> {
    const ties: Fields = {};
    for (const [name, target] of this.scopedRelations(uid)) {
      if (target !== uid) ties[name] = await this.document(target, site);
    }
    return ties;
  }

  scopedRelations(uid: string): [string, string][] {
    const scoped = this.types().map((type) => type.uid);
    return this.attributes(uid).flatMap(([name, { type, target }]) =>
      type === 'relation' && target && scoped.includes(target) && name !== 'localizations'
        ? [[name, target] as [string, string]]
        : []
    );
  }

  async siteId(code: string): Promise<string> {
    const site = (await this.strapi.db
      .query('plugin::sites.site')
      .findOne({ where: { code } })) as { documentId: string };
    return site.documentId;
  }

  async publish(uid: string, documentId: string): Promise<void> {
    await this.strapi.documents(uid as Drafted).publish({ documentId, locale: 'zh-Hans' });
  }

  rows(uid: string, documentId: string): Promise<Fields[]> {
    return this.strapi.db.query(uid).findMany({
      where: { documentId },
      orderBy: { id: 'asc' },
    });
  }

  async stop(): Promise<void> {
    await this.app.stop();
  }
}
