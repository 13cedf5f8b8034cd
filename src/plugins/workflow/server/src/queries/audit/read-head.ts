import type { Knex } from 'knex';
import { SCHEMA } from './schema';

export interface Head {
  seq: string;
  /** Hex. */
  hash: string;
}

const HEAD = `select seal.seq::text, encode(seal.hash, 'hex') as hash from ${SCHEMA}.audit_seals seal`;

/** The last seal of the chain; null: there is none. */
export const readHead = async (db: Knex): Promise<Head | null> => {
  const { rows } = await db.raw<{ rows: Head[] }>(`${HEAD} order by seal.seq desc limit 1`);
  return rows[0] ?? null;
};

/** Whether the chain has, or had, this head. */
export const hadHead = async (db: Knex, { seq, hash }: Head): Promise<boolean> => {
  const { rows } = await db.raw<{ rows: Head[] }>(`${HEAD} where seal.seq = ?`, [seq]);
  return rows[0]?.hash === hash;
};
