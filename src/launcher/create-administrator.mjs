import { Failure } from './failure.mjs';

/**
 * `admin create`: an administrator without the browser.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @returns {import('./command.mjs').Command}
 */
export const createAdministrator = (strapi) => ({
  name: 'admin create',
  summary: '创建超级管理员 Create a super administrator',
  usage: 'admin create --email NAME@HOST --password PASSWORD [--name NAME]',
  options: {
    email: { type: 'string', description: '登录邮箱 address to sign in with' },
    password: {
      type: 'string',
      description: '密码 at least 8 characters: upper and lower case, a digit',
    },
    name: { type: 'string', description: '姓名 name shown (default: 管理员)' },
  },
  async run({ values, output }) {
    const { email, password, name } = values;
    if (typeof email !== 'string' || !/^[^@\s]+@[^@\s]+$/.test(email)) {
      throw new Failure('email_invalid', '请给出邮箱 Give an address: --email NAME@HOST');
    }
    if (typeof password !== 'string' || !/^(?=.*\d)(?=.*[a-z])(?=.*[A-Z]).{8,}$/.test(password)) {
      throw new Failure(
        'password_weak',
        '密码过于简单 --password needs at least 8 characters with upper and lower case letters and a digit.'
      );
    }
    const users = strapi.service('admin::user');
    // As the panel stores it, and looks it up at sign-in.
    const address = email.toLowerCase();
    if (await users.exists({ email: address })) {
      throw new Failure('email_taken', `邮箱已存在 There is already an administrator ${address}.`);
    }
    const role = await strapi.service('admin::role').getSuperAdmin();
    await users.create({
      email: address,
      password,
      firstname: typeof name === 'string' ? name : '管理员',
      lastname: '',
      isActive: true,
      roles: [role.id],
    });
    output.print(address);
    return 0;
  },
});
