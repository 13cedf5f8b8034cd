import { createRequire } from 'node:module';
import path from 'node:path';

interface Bundler {
  build: (options: Record<string, unknown>) => Promise<{ outputFiles: { text: string }[] }>;
}

/**
 * Bundles a plugin's panel from where an application finds it, with all it depends on but what the
 * application brings. Fails on anything that cannot be resolved, or that is imported and not exported.
 */
export async function bundlePanel(folder: string, name: string): Promise<string> {
  const app = createRequire(path.join(folder, 'package.json'));
  // As Strapi does; a package without this export is skipped without a word.
  const entry = app.resolve(`${name}/strapi-admin`);
  const { peerDependencies } = app(`${name}/package.json`) as {
    peerDependencies: Record<string, string>;
  };
  const strapi = createRequire(createRequire(__filename).resolve('@strapi/strapi/package.json'));
  const { outputFiles } = await (strapi('esbuild') as Bundler).build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    preserveSymlinks: true,
    external: Object.keys(peerDependencies).flatMap((peer) => [peer, `${peer}/*`]),
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
