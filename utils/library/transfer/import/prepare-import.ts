import type { Result } from '@/utils/article/outcome/result';
import type { ArchiveReader } from '../archive/archive-reader';
import { TransferError, type TransferFailure } from '../transfer-failure';
import type { TransferPlan } from '../transfer-plan';
import type { ImportStore } from './import-plan';
import { parseImport } from './parse-import';
import { planImport } from './plan-import';
import { recogniseArchive, recogniseFile } from './recognise-import';

/**
 * Reads an export of another program, a single file or an open archive, and plans its import. Nothing is written.
 * Throws a TransferError: `unknown-file` if no known program wrote it, otherwise as `recogniseFile`.
 */
export async function prepareImport(
  source: Blob | ArchiveReader,
  store: ImportStore,
): Promise<Result<TransferPlan, TransferFailure>> {
  const known = await (source instanceof Blob ? recogniseFile(source) : recogniseArchive(source));
  if (!known) throw new TransferError('unknown-file');
  return planImport(await parseImport(known), store);
}
