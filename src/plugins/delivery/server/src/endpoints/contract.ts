import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { JSON_TYPE } from '../domain/answer';
import { service } from '../services/service';
import { defineEndpoint, type Endpoint } from './endpoint';

/** `GET /openapi.json`: this contract. */
export const contractEndpoint = (strapi: Core.Strapi): Endpoint =>
  defineEndpoint({
    path: '/openapi.json',
    name: 'getContract',
    summary: 'This contract, as an OpenAPI 3.1 document',
    parameters: z.strictObject({}),
    answer: {
      type: 'application/json',
      schema: z.looseObject({ openapi: z.string(), paths: z.looseObject({}) }),
    },
    errors: [],
    cost: 'read',
    handle: () =>
      Promise.resolve({
        status: 200,
        type: JSON_TYPE,
        body: JSON.stringify(service(strapi, 'contract').document()),
        tags: ['contract'],
      }),
  });
