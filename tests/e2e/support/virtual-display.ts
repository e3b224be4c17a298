import { execFileSync, spawn } from 'node:child_process';
import { findCommand } from '@/scripts/setup/find-command';

/** A screen without a monitor, with a keyboard and a mouse. */
export interface VirtualDisplay {
  /** Runs xdotool on it, and returns its output. */
  xdotool(...args: string[]): string;
  close(): void;
}

/** Whether this machine has what a virtual display needs. */
export const hasVirtualDisplay = (): boolean =>
  findCommand('Xvfb') !== null && findCommand('xdotool') !== null;

/** Starts a display under a free number. Browsers that this process starts from now on appear on it. */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', () => reject(new Error('Xvfb ended')));
    server.stdio[3]?.on('data', (data) => resolve(String(data).trim()));
  });
  const before = process.env['DISPLAY'];
  process.env['DISPLAY'] = `:${number}`;
  return {
    xdotool: (...args) => execFileSync('xdotool', args, { encoding: 'utf8' }).trim(),
    close() {
      if (before === undefined) delete process.env['DISPLAY'];
      else process.env['DISPLAY'] = before;
      server.kill();
    },
  };
}
