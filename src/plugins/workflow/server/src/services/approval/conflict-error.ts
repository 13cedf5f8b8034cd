import { errors } from '@strapi/utils';

/** What one wanted to act on is not as it was: 409. */
export class ConflictError extends errors.ApplicationError<
  'ConflictError',
  string,
  Record<string, unknown>
> {
  constructor(message: string, details: Record<string, unknown>) {
    super(message, details);
    this.name = 'ConflictError';
  }
}
