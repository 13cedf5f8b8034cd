import type { Core } from '@strapi/strapi';
import { service } from '../services/service';

interface Column {
  name: string;
  referencedColumn: string;
}

interface Attribute {
  type: string;
  columnName?: string;
  unstable_virtual?: boolean;
  relation?: string;
  target?: string;
  morphBy?: string;
  joinColumn?: Column;
  morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } };
  joinTable?: {
    name: string;
    joinColumn: Column;
    inverseJoinColumn: Column;
    morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } };
    on?: Record<string, string>;
  };
}

interface Meta {
  uid: string;
  tableName: string;
  attributes: Record<string, Attribute>;
}

const FILE = 'plugin::upload.file';
/** What the system keeps about a row, whatever it says. */
const SYSTEM = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);
/** A function of PostgreSQL takes 100 arguments. */
const PAIRS = 40;

const name = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;
const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Writes the content of rows as SQL, from what the schema says of their type. */
class Reader {
  private aliases = 0;

  constructor(private readonly strapi: Core.Strapi) {}

  private meta(uid: string): Meta {
    return this.strapi.db.metadata.get(uid) as unknown as Meta;
  }

  private alias(): string {
    this.aliases += 1;
    return `c${this.aliases}`;
  }

  /** A JSON object of the row's attributes. */
  object(uid: string, row: string, without: ReadonlySet<string>): string {
    const pairs = Object.entries(this.meta(uid).attributes)
      .filter(([key, attribute]) => !without.has(key) && !attribute.unstable_virtual)
      .map(([key, attribute]) => `${text(key)}, ${this.value({ uid, row, key, attribute })}`);
    const chunks: string[] = [];
    for (let start = 0; start < pairs.length; start += PAIRS) {
      chunks.push(`jsonb_build_object(${pairs.slice(start, start + PAIRS).join(', ')})`);
    }
    return chunks.length > 0 ? `(${chunks.join(' || ')})` : `'{}'::jsonb`;
  }

  private value(at: { uid: string; row: string; key: string; attribute: Attribute }): string {
    const { row, key, attribute } = at;
    if (attribute.type !== 'relation') {
      return `to_jsonb(${row}.${name(attribute.columnName ?? key)})`;
    }
    if (attribute.morphBy && attribute.target === FILE) return this.media(at);
    if (attribute.morphColumn) {
      const { typeColumn, idColumn } = attribute.morphColumn;
      return `jsonb_build_array(${row}.${name(typeColumn.name)}, ${row}.${name(idColumn.name)})`;
    }
    if (attribute.joinTable?.morphColumn) return this.zone(row, attribute.joinTable);
    if (attribute.joinTable?.on && attribute.target) return this.components(row, attribute);
    return this.relation(row, attribute);
  }

  /** Document ids in order of code point; ids where a type has none. */
  private relation(row: string, { target, joinTable, joinColumn }: Attribute): string {
    if (!target) return 'null::jsonb';
    const { tableName, attributes } = this.meta(target);
    const [other, link] = [this.alias(), this.alias()];
    const reference = 'documentId' in attributes ? `${other}.document_id` : `${other}.id::text`;
    const from = joinTable
      ? `${name(joinTable.name)} ${link} join ${name(tableName)} ${other}
           on ${other}.${name(joinTable.inverseJoinColumn.referencedColumn)} = ${link}.${name(joinTable.inverseJoinColumn.name)}
         where ${link}.${name(joinTable.joinColumn.name)} = ${row}.${name(joinTable.joinColumn.referencedColumn)}`
      : joinColumn &&
        `${name(tableName)} ${other}
         where ${other}.${name(joinColumn.referencedColumn)} = ${row}.${name(joinColumn.name)}`;
    if (!from) return 'null::jsonb';
    return `(select coalesce(jsonb_agg(of.ref order by of.ref collate "C"), '[]'::jsonb)
       from (select distinct ${reference} as ref from ${from}) of)`;
  }

  private media({ uid, row, key }: { uid: string; row: string; key: string }): string {
    const related = this.meta(FILE).attributes['related']?.joinTable;
    if (!related?.morphColumn) return 'null::jsonb';
    const { idColumn, typeColumn } = related.morphColumn;
    const [file, link] = [this.alias(), this.alias()];
    return `(select coalesce(jsonb_agg(jsonb_build_object('id', ${file}.id, 'name', ${file}.name,
         'hash', ${file}.hash, 'ext', ${file}.ext, 'size', ${file}.size,
         'alternativeText', ${file}.alternative_text, 'caption', ${file}.caption,
         'updatedAt', ${file}.updated_at) order by ${link}."order", ${link}.id), '[]'::jsonb)
       from ${name(related.name)} ${link}
       join ${name(this.meta(FILE).tableName)} ${file} on ${file}.id = ${link}.${name(related.joinColumn.name)}
       where ${link}.${name(idColumn.name)} = ${row}.id and ${link}.${name(typeColumn.name)} = ${text(uid)}
         and ${link}.field = ${text(key)})`;
  }

  private components(row: string, { target, joinTable }: Attribute): string {
    if (!target || !joinTable) return 'null::jsonb';
    const [part, link] = [this.alias(), this.alias()];
    return `(select coalesce(jsonb_agg(${this.object(target, part, SYSTEM)}
         order by ${link}."order", ${link}.id), '[]'::jsonb)
       from ${name(joinTable.name)} ${link}
       join ${name(this.meta(target).tableName)} ${part} on ${part}.id = ${link}.${name(joinTable.inverseJoinColumn.name)}
       where ${link}.${name(joinTable.joinColumn.name)} = ${row}.id and ${link}.component_type = ${text(target)}
         and ${link}.field = ${text(joinTable.on?.['field'] ?? '')})`;
  }

  /** Components of several types in one list (动态区). */
  private zone(row: string, joinTable: NonNullable<Attribute['joinTable']>): string {
    const { morphColumn, on } = joinTable;
    if (!morphColumn) return 'null::jsonb';
    const link = this.alias();
    const type = `${link}.${name(morphColumn.typeColumn.name)}`;
    const id = `${link}.${name(morphColumn.idColumn.name)}`;
    const kinds = on
      ? Object.keys(this.strapi.components).map((uid) => {
          const part = this.alias();
          const { tableName } = this.meta(uid);
          return `when ${text(uid)} then (select ${this.object(uid, part, SYSTEM)}
            from ${name(tableName)} ${part} where ${part}.id = ${id})`;
        })
      : [];
    const content = kinds.length > 0 ? `case ${type} ${kinds.join(' ')} end` : `to_jsonb(${id})`;
    const field = on ? ` and ${link}.field = ${text(on['field'] ?? '')}` : '';
    return `(select coalesce(jsonb_agg(jsonb_build_object('type', ${type}, 'content', ${content})
         order by ${link}."order", ${link}.id), '[]'::jsonb)
       from ${name(joinTable.name)} ${link}
       where ${link}.${name(joinTable.joinColumn.name)} = ${row}.id${field})`;
  }
}

const known = new WeakMap<Core.Strapi, Map<string, string>>();

/** SHA-256 of a content, hex. Equal contents have equal texts in PostgreSQL, and so equal hashes. */
export const hashSql = (content: string): string =>
  `encode(sha256(convert_to(${content}::text, 'UTF8')), 'hex')`;

/**
 * A query of all rows of a governed type with their content: (id, document_id, locale, published_at,
 * updated_by_id, site_code, title, content, hash). To be narrowed by what follows, where the row is `t`;
 * it has no bindings of its own.
 *
 * @example trx.raw(`insert into … ${contentSql(strapi, uid)}
 *   where t.document_id = ? and t.locale is not distinct from ? and t.published_at is null`, [id, locale])
 */
export const contentSql = (strapi: Core.Strapi, uid: string): string => {
  const kept = known.get(strapi) ?? new Map<string, string>();
  known.set(strapi, kept);
  const made = kept.get(uid) ?? makeSql(strapi, uid);
  kept.set(uid, made);
  return made;
};

const makeSql = (strapi: Core.Strapi, uid: string): string => {
  const type = service(strapi, 'governed').of(uid);
  const meta = strapi.db.metadata.get(uid) as unknown as Meta;
  const column = (attribute: string | undefined): string => {
    const found = attribute && meta.attributes[attribute];
    return found ? `t.${name(found.columnName ?? attribute)}` : 'null';
  };
  const without = new Set([...SYSTEM, ...(type?.derived ?? [])]);
  // offset 0: made once, though it is named twice
  return `select t.id, t.document_id, t.locale, t.published_at, t.updated_by_id,
      ${column(type?.site)} as site_code, ${column(type?.title)} as title,
      made.content, ${hashSql('made.content')} as hash
    from ${name(meta.tableName)} t
    cross join lateral (select ${new Reader(strapi).object(uid, 't', without)} as content offset 0) made`;
};
