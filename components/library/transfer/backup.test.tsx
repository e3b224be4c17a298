import { fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { InterfaceContext } from '@/components/app/interface-context';
import { succeed } from '@/utils/article/outcome/result';
import { messages as ko } from '@/utils/i18n/ko/app';
import type { TransferPlan } from '@/utils/library/transfer/transfer-plan';
import type { TransferStep } from '@/utils/library/transfer/transfer-state';
import { BackupDialog } from './BackupDialog';
import { ImportDialog } from './ImportDialog';

const PLAN: TransferPlan = {
  kind: 'pocket-csv',
  counts: { new: 12, same: 3, 'newer-there': 0, 'newer-here': 1 },
  skipped: [
    { name: 'Little tool', row: 4, reason: 'no-address' },
    { name: '', row: null, reason: 'damaged' },
  ],
  losses: [],
  canWrite: true,
  run: async () => succeed({ written: 0, skipped: [] }),
};
const AT = { fileName: 'part_000000.csv', plan: PLAN };

function showImport(step: TransferStep) {
  const calls = {
    onChoose: vi.fn(),
    onRun: vi.fn(),
    onStop: vi.fn(),
    onResume: vi.fn(),
    onReset: vi.fn(),
    onCopyDetails: vi.fn(),
    onClose: vi.fn(),
  };
  render(<ImportDialog step={step} {...calls} />);
  return calls;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

test('a file can be chosen or dropped', async () => {
  const { onChoose } = showImport({ name: 'idle' });
  const file = new File(['a'], 'a.csv');
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('no input');
  await userEvent.upload(input as HTMLInputElement, file);
  const zone = screen.getByText('Drop a file here, or').parentElement;
  if (zone) fireEvent.drop(zone, { dataTransfer: { files: [file] } });
  expect(onChoose.mock.calls).toEqual([[file], [file]]);
});

test('after a file that cannot be imported, another one is chosen with one press', async () => {
  const { onChoose } = showImport({
    name: 'failed',
    fileName: 'a.bin',
    failure: { reason: 'unknown-file', cause: '' },
    written: 0,
  });
  const opened = vi.spyOn(HTMLInputElement.prototype, 'click');
  await press('Choose another file');
  const [input] = opened.mock.contexts as HTMLInputElement[];
  if (!input) throw new Error('no dialog to choose a file was opened');
  const file = new File(['a'], 'a.csv');
  await userEvent.upload(input, file);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(file);
  opened.mockRestore();
});

test('the plan states the format, the result and the skipped items, and can be started or cancelled', async () => {
  const { onRun, onReset } = showImport({ name: 'planned', ...AT });
  expect(screen.getByText('Pocket')).toBeTruthy();
  expect(lines()).toEqual([
    '12 new',
    '1 newer here: unchanged, but tags are added',
    '3 identical',
    'Little toolrow 4: no web address',
    'Untitleddamaged',
  ]);
  await press('Import');
  await press('Cancel');
  expect(onRun).toHaveBeenCalledOnce();
  expect(onReset).toHaveBeenCalledOnce();
});

test('an empty file offers no import', () => {
  const counts = { new: 0, same: 0, 'newer-there': 0, 'newer-here': 0 };
  showImport({ name: 'planned', fileName: 'a.csv', plan: { ...PLAN, counts, canWrite: false } });
  expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  expect(screen.getByText('There is nothing to import in this file.')).toBeTruthy();
});

test('a running import can be stopped but not closed by accident', async () => {
  const { onStop, onClose } = showImport({
    name: 'running',
    ...AT,
    progress: { done: 1_500, total: 2_000 },
  });
  const bar = screen.getByRole('progressbar', { name: 'Importing' });
  expect(bar.getAttribute('aria-valuetext')).toBe('1,500 of 2,000');
  await press('Close');
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  expect(onClose).not.toHaveBeenCalled();
  await press('Cancel');
  expect(onStop).toHaveBeenCalledOnce();
});

test('a failure states the reason and what was imported before, its details can be copied, and it can be continued', async () => {
  const failure = { reason: 'storage-full' as const, cause: 'NO_SPACE' };
  const { onCopyDetails, onResume } = showImport({
    name: 'failed',
    fileName: 'a',
    failure,
    written: 25,
  });
  expect(screen.getByRole('alert').textContent).toContain('The disk is full.');
  expect(screen.getByRole('alert').textContent).toContain('25 articles imported before that.');
  await press('Copy details');
  expect(onCopyDetails).toHaveBeenCalledWith('NO_SPACE');
  await press('Continue');
  expect(onResume).toHaveBeenCalledOnce();
});

test('a backup states its content and, once made, its file, in the language of the interface', () => {
  const calls = { onRun: vi.fn(), onStop: vi.fn(), onCopyDetails: vi.fn(), onClose: vi.fn() };
  const more = { articles: 1, lastBackup: null, writeSize: () => '3 MB', ...calls };
  const { rerender } = render(<BackupDialog step={{ name: 'idle' }} {...more} />);
  expect(screen.getByText(/^One file with 1 article:/)).toBeTruthy();
  expect(screen.getByText('No backup yet.')).toBeTruthy();
  const counts = { articles: 1, editions: 0, pictures: 0 };
  rerender(
    <InterfaceContext.Provider value={{ language: 'ko', messages: ko }}>
      <BackupDialog step={{ name: 'done', fileName: 'a.zip', counts, bytes: 3 }} {...more} />
    </InterfaceContext.Provider>,
  );
  expect(screen.getByRole('status').textContent).toContain('a.zip (3 MB) 파일이 준비되었습니다.');
});

test('a file with nothing new says so and cannot be imported again', () => {
  const counts = { new: 0, same: 5, 'newer-there': 0, 'newer-here': 0 };
  showImport({ name: 'planned', ...AT, plan: { ...PLAN, counts, canWrite: false } });
  expect(screen.getByText('Everything in this file is already in the library.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
});

test('what cannot be kept is named before the import', () => {
  showImport({ name: 'planned', ...AT, plan: { ...PLAN, losses: ['notes', 'descriptions'] } });
  expect(
    screen.getByText('The file also contains notes, descriptions. Lectern can’t import these.'),
  ).toBeTruthy();
});
