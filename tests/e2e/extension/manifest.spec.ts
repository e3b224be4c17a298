import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { transform } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../../..');
const readBuilt = (browser: string, file: string) =>
  readFileSync(join(ROOT, `.output/${browser}-mv3`, file), 'utf8');

/** Everything that decides what Lectern may do. A change here is a change of its promises: see SECURITY.md. */
const COMMON = {
  manifest_version: 3,
  incognito: 'spanning',
  permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
  optional_permissions: ['tabs'],
  optional_host_permissions: ['*://*/*'],
  content_scripts: [],
  content_security_policy: {
    extension_pages: [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "worker-src 'self'",
      "style-src 'self'",
      "font-src 'self'",
      'img-src https: http: data: blob:',
      'frame-src https: http:',
      'media-src https: http:',
      "connect-src 'self' https: http:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types dompurify lectern-search',
    ].join('; '),
  },
};

const EXPECTED = {
  chrome: {
    ...COMMON,
    permissions: [...COMMON.permissions, 'offscreen', 'declarativeNetRequestWithHostAccess'],
    background: { service_worker: 'background.js' },
    minimum_chrome_version: '128',
  },
  firefox: {
    ...COMMON,
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'lectern@lectern.invalid',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** Keys that decide nothing about what Lectern may do. */
const HARMLESS = [
  ...['name', 'description', 'version', 'icons', 'default_locale', 'commands', 'action'],
  'options_ui',
];

for (const browser of ['chrome', 'firefox'] as const) {
  test(`the manifest for ${browser} asks for what is documented, and for nothing else`, () => {
    const manifest = JSON.parse(readBuilt(browser, 'manifest.json'));
    for (const key of HARMLESS) delete manifest[key];
    expect(manifest).toEqual(EXPECTED[browser]);
  });

  test(`only saved articles may show players in the build for ${browser}`, () => {
    const pages = readdirSync(join(ROOT, `.output/${browser}-mv3`)).filter((file) =>
      file.endsWith('.html'),
    );
    const strict = `<meta http-equiv="Content-Security-Policy" content="frame-src 'none'; media-src 'none'"`;
    const open = pages.filter((page) => !readBuilt(browser, page).includes(strict));
    expect(open).toEqual(['reader.html']);
  });

  test(`no script of the build for ${browser} announces itself to the page`, () => {
    const scripts = readdirSync(join(ROOT, `.output/${browser}-mv3/content-scripts`));
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      // What the framework's context posts, and dispatches.
      expect(readBuilt(browser, `content-scripts/${script}`)).not.toContain(
        'content-script-started',
      );
    }
  });

  test(`the build for ${browser} contains the licence of every package in it`, () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const text = readBuilt(browser, 'licences.txt');
    const packages = text
      .split(/─{20,}/)
      .map((part) => part.trim().split('\n'))
      .map(([heading = '', ...lines]) => ({ heading, length: lines.join('\n').trim().length }));
    for (const { heading, length } of packages) {
      expect(heading).toMatch(/^\S+ \S+ \(.+\)$/);
      // The shortest licence in use, ISC, has more.
      expect([heading, length > 500]).toEqual([heading, true]);
    }
    const named = packages.map(({ heading }) => heading.split(' ').slice(0, 2).join(' '));
    const missing = Object.entries(dependencies)
      .map(([name, version]) => `${name} ${version}`)
      .filter((dependency) => !named.includes(dependency));
    expect(missing).toEqual([]);
  });
}

test('the README explains every permission', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const { permissions, optional_permissions } = EXPECTED.chrome;
  for (const permission of [...permissions, ...optional_permissions]) {
    expect(readme).toMatch(new RegExp(`^\\| \`${permission}\` +\\|`, 'm'));
  }
});

test('NOTICE names every package that a build step changes', () => {
  const notice = readFileSync(join(ROOT, 'NOTICE'), 'utf8');
  const changed = { 'patch-turndown': 'turndown', 'patch-sqlite': '@sqlite.org/sqlite-wasm' };
  for (const [step, name] of Object.entries({ ...changed, 'small-scripts': 'WXT' })) {
    expect(notice).toContain(`- ${name} (`);
    expect(notice.replace(/\s+/g, ' ')).toContain(`modules/${step}`);
  }
});

for (const browser of Object.keys(EXPECTED)) {
  test(`every script for ${browser} has valid syntax, in ASCII`, async () => {
    const files = readdirSync(join(ROOT, `.output/${browser}-mv3`), { recursive: true });
    const scripts = files.map(String).filter((file) => file.endsWith('.js'));
    expect(scripts).toContain(join('content-scripts', 'formulas.js'));
    for (const script of scripts.filter((file) => file.startsWith('content-scripts'))) {
      const code = readBuilt(browser, script);
      await expect(transform(code), script).resolves.toHaveProperty('code');
      expect(/[^\0-\x7f]/.test(code), script).toBe(false);
    }
  });
}
