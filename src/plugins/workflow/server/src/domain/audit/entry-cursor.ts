import { z } from 'zod';
import type { AuditPosition } from '../../queries/audit/list-entries';

const digits = z.string().regex(/^\d{1,18}$/u);
const shape = z.tuple([digits, digits]);

export const encodeEntryCursor = ({ at, id }: AuditPosition): string =>
  Buffer.from(JSON.stringify([at, id])).toString('base64url');

/** @returns undefined for anything but a cursor of ours */
export const decodeEntryCursor = (text: string): AuditPosition | undefined => {
  try {
    const [at, id] = shape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { at, id };
  } catch {
    return undefined;
  }
};
