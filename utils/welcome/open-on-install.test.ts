import { expect, it, vi } from 'vitest';
import { openOnInstall } from './open-on-install';

function makeWorld(installType: string) {
  const openTab = vi.fn(async () => undefined);
  return { installType: async () => installType, openTab, url: 'welcome.html' };
}

it('opens the welcome page once the extension is installed', async () => {
  const world = makeWorld('normal');
  await openOnInstall('install', world);
  expect(world.openTab).toHaveBeenCalledWith({ url: 'welcome.html', active: true });
});

it('opens it in the background for a developer', async () => {
  const world = makeWorld('development');
  await openOnInstall('install', world);
  expect(world.openTab).toHaveBeenCalledWith({ url: 'welcome.html', active: false });
});

it.each(['update', 'browser_update'])('opens nothing after %s', async (reason) => {
  const world = makeWorld('normal');
  await openOnInstall(reason, world);
  expect(world.openTab).not.toHaveBeenCalled();
});
