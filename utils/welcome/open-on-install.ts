/** What opening the welcome page needs from outside. */
export interface InstallWorld {
  /** How the extension was installed, as `management.getSelf` says it. */
  installType(): Promise<string>;
  openTab(tab: { url: string; active: boolean }): Promise<unknown>;
  url: string;
}

/**
 * Opens the welcome page after the first installation: not after updates of the extension or the browser. A developer
 * who loads the extension from a folder gets it in the background, so that it does not take the place of the page under
 * test.
 */
export async function openOnInstall(reason: string, world: InstallWorld): Promise<void> {
  if (reason !== 'install') return;
  const isDeveloper = (await world.installType()) === 'development';
  await world.openTab({ url: world.url, active: !isDeveloper });
}
