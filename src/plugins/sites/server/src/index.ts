import { contentTypes } from './content-types';
import { policies } from './policies';
import { register } from './register';
import { services } from './services';

export default { register, contentTypes, policies, services };
