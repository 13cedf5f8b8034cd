import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const shared = {
  'max-params': ['error', 3],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
};

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'dist',
      'build',
      '.cache',
      '.data',
      '.strapi',
      'types/generated',
      'public',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tests/tsconfig.json', './src/admin/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...shared,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // react-hook-form style handlers and Koa middlewares are async where void is expected
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/require-await': 'off',
      // Strapi hands out services, rows and transactions as `any`; we say their shape where we take
      // them, and the compiler checks from there on.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['src/plugins/*/admin/**/*.{ts,tsx}'],
    rules: {
      // `const { formatMessage } = useIntl()`: made to be taken apart, though typed as methods
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: { globals: globals.node },
    rules: shared,
  },
  {
    // Strapi reads configuration and code as `.js`, in a package without a type.
    files: ['tests/helpers/bare-app/files/config/*.js', 'tests/bench/stock-app/**/*.js'],
    languageOptions: { globals: globals.node, sourceType: 'commonjs' },
  },
  // What these print is their output.
  { files: ['src/launcher/**'], rules: { 'no-console': 'off' } }
);
